import { Inject, Injectable } from '@nestjs/common';
import type { GrantEnd, NewGrant, User } from '@camau/contracts';
import { canWrite, decideGrant, decideGrantEnd, type BusinessDate, type HeldGrant } from '@camau/domain';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import { DatabaseSession } from '../../platform/database/database-session.js';
import type { Tx } from '../../platform/database/tx.js';
import { Audit } from '../../platform/history/audit.js';
import { orThrow, ProblemError } from '../../platform/problems/problem-error.js';
import { GrantPlacesReadModel } from './grant-places.read-model.js';
import { UserFilesService } from './user-files.service.js';
import { heldGrant } from './user.mapper.js';
import type { UserGrantRow } from './user.read-model.js';
import { UsersRepository } from './users.repository.js';

/** Grants: a role at a place, from a first to a last day. */
@Injectable()
export class GrantsService {
  constructor(
    @Inject(DatabaseSession) private readonly db: DatabaseSession,
    @Inject(UserFilesService) private readonly files: UserFilesService,
    @Inject(UsersRepository) private readonly users: UsersRepository,
    @Inject(GrantPlacesReadModel) private readonly places: GrantPlacesReadModel,
    @Inject(Audit) private readonly audit: Audit,
  ) {}

  /** Gives a role; every force or body named is a grant of its own. */
  async give(caller: SignedInPrincipal, id: string, version: number, asked: NewGrant): Promise<User> {
    return this.db.write(caller.context, async (tx) => {
      const user = await this.files.requireFor(tx, caller, id, version, 'grant');
      await this.giveTo(tx, caller, user.id, asked, user.grants.map(heldGrant));
      if (!(await this.users.touch(tx, user.id, version))) throw new ProblemError('conflict');
      return this.files.page(tx, caller, user.id);
    });
  }

  /** Gives a role to a user within another act. `pointer` is where the grant stands in the request. */
  async giveTo(
    tx: Tx,
    caller: SignedInPrincipal,
    userId: string,
    asked: NewGrant,
    held: readonly HeldGrant[],
    pointer = '',
  ): Promise<void> {
    const { role } = asked;
    const place = await this.requirePlaces(tx, caller, asked, pointer);
    const decision = decideGrant(
      { role, ...place, startsOn: asked.startsOn as BusinessDate, endsOn: asked.endsOn as BusinessDate | null },
      held,
    );
    const grants = orThrow(
      decision.ok
        ? decision
        : { ok: false, refusals: decision.refusals.map((each) => ({ ...each, pointer: `${pointer}${each.pointer}` })) },
    );
    for (const grant of grants) await this.users.addGrant(tx, userId, grant);
    const { forces, bodies, startsOn, endsOn } = asked;
    await this.audit.record(tx, {
      action: 'grant_added',
      programmeId: place.programmeId,
      subjectType: 'user',
      subjectId: userId,
      facts: { role, forces, bodies, startsOn, endsOn },
    });
  }

  /** Sets a grant's last day, or takes it away. `version` is its user's. */
  async end(caller: SignedInPrincipal, grantId: string, version: number, { endsOn }: GrantEnd): Promise<User> {
    return this.db.write(caller.context, async (tx) => {
      const userId = UUID.test(grantId) ? await this.users.ownerOfGrant(tx, grantId) : null;
      if (userId === null) throw new ProblemError('not_found');
      const user = await this.files.requireFor(tx, caller, userId, version, null);
      const grant = user.grants.find((each) => each.id === grantId);
      if (grant === undefined) throw new ProblemError('not_found');
      const lastDay = orThrow(
        decideGrantEnd(endsOn as BusinessDate | null, await this.endFacts(tx, userId, grant, endsOn)),
      );
      await this.users.endGrant(tx, grantId, lastDay);
      if (!(await this.users.touch(tx, userId, version))) throw new ProblemError('conflict');
      await this.audit.record(tx, {
        action: 'grant_end_set',
        programmeId: grant.programmeId,
        subjectType: 'user',
        subjectId: userId,
        facts: { role: grant.role, force: grant.forceSlug, body: grant.bodyCode, from: grant.endsOn, to: lastDay },
      });
      return this.files.page(tx, caller, userId);
    });
  }

  private async endFacts(tx: Tx, userId: string, grant: UserGrantRow, endsOn: string | null) {
    const isLasting = grant.role !== 'administrator' || endsOn === null;
    const holdersAfter = isLasting
      ? 1
      : await this.users.otherAdministratorsAfter(tx, userId, grant.programmeId, endsOn);
    return { grant, today: tx.today as BusinessDate, holdersAfter };
  }

  /** Ids of the places asked for; a programme the caller does not administer, or a place it does not have, is not one of the choices. */
  private async requirePlaces(tx: Tx, { access }: SignedInPrincipal, asked: NewGrant, pointer: string) {
    const unknown = (field: string) =>
      new ProblemError('unprocessable', [{ pointer: `${pointer}/${field}`, code: 'unknown_code' }]);
    const found = await this.places.find(tx, asked);
    if (found === null || !canWrite(access, 'people:manage', { programmeId: found.programmeId, forceId: null }))
      throw unknown('programme');
    if (found.forces.length !== new Set(asked.forces).size) throw unknown('forces');
    if (found.bodies.length !== new Set(asked.bodies).size) throw unknown('bodies');
    return {
      programmeId: found.programmeId,
      forces: found.forces.map(({ id }) => id),
      bodies: found.bodies.map(({ id }) => id),
    };
  }
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
