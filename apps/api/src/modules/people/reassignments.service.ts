import { Inject, Injectable } from '@nestjs/common';
import type { Reassign, Reassignment, User } from '@camau/contracts';
import { decideReassignment, decideUserAction, type BusinessDate, type GrantMove } from '@camau/domain';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { DatabaseSession } from '../../platform/database/database-session.js';
import type { Tx } from '../../platform/database/tx.js';
import { Audit } from '../../platform/history/audit.js';
import { orThrow, ProblemError } from '../../platform/problems/problem-error.js';
import { LeaversWorkReadModel } from './leavers-work.read-model.js';
import { toReassignment } from './reassignment.mapper.js';
import { administeredBy, today, UserFilesService } from './user-files.service.js';
import { heldGrant, userFacts } from './user.mapper.js';
import type { UserRow } from './user.read-model.js';
import { UsersRepository } from './users.repository.js';

interface Moved {
  readonly grants: number;
  readonly milestones: number;
}

/** A leaver's posts and drafts go to a successor in one act. */
@Injectable()
export class ReassignmentsService {
  constructor(
    @Inject(DatabaseSession) private readonly db: DatabaseSession,
    @Inject(UserFilesService) private readonly files: UserFilesService,
    @Inject(UsersRepository) private readonly users: UsersRepository,
    @Inject(LeaversWorkReadModel) private readonly work: LeaversWorkReadModel,
    @Inject(SystemClock) private readonly clock: SystemClock,
    @Inject(Audit) private readonly audit: Audit,
  ) {}

  /** What would move, and nothing else: the same rule decides. */
  async preview(caller: SignedInPrincipal, id: string, to: string): Promise<Reassignment> {
    return this.db.read(today(caller), async (tx) => {
      const leaver = await this.files.require(tx, caller, id);
      const successor = await this.requireSuccessor(tx, caller, to);
      const moves = this.decide(tx, caller, leaver, successor);
      const work = await this.work.find(tx, leaver.id, administeredBy(caller));
      return toReassignment({ leaver, successor, moves, work, today: tx.today });
    });
  }

  /** Moves everything, suspends the leaver and ends their sessions: all or nothing. */
  async reassign(caller: SignedInPrincipal, id: string, version: number, { to }: Reassign): Promise<User> {
    return this.db.write(caller.context, async (tx) => {
      const leaver = await this.files.requireFor(tx, caller, id, version, 'reassign');
      const successor = await this.requireSuccessor(tx, caller, to);
      const moves = this.decide(tx, caller, leaver, successor);
      for (const { grant, endsOn, given } of moves) {
        await this.users.endGrant(tx, grant.id, endsOn);
        if (given !== null) await this.users.addGrant(tx, successor.id, given);
      }
      const milestones = await this.work.moveMilestones(tx, leaver.id, successor.id, administeredBy(caller));
      await this.settle(tx, leaver, successor);
      await this.record(tx, leaver, successor, { grants: moves.length, milestones });
      return this.files.page(tx, caller, leaver.id);
    });
  }

  private decide(tx: Tx, caller: SignedInPrincipal, leaver: UserRow, successor: UserRow): readonly GrantMove[] {
    const side = (row: UserRow) => ({
      id: row.id,
      facts: userFacts(row, caller.account.userId),
      grants: row.grants.map((grant) => ({ ...heldGrant(grant), id: grant.id })),
    });
    return orThrow(decideReassignment(side(leaver), side(successor), tx.today as BusinessDate));
  }

  private async requireSuccessor(tx: Tx, caller: SignedInPrincipal, to: string): Promise<UserRow> {
    const successor = await this.files.require(tx, caller, to).catch((error: unknown) => {
      if (error instanceof ProblemError && error.code === 'not_found')
        throw new ProblemError('unprocessable', [{ pointer: '/to', code: 'unknown_code' }]);
      throw error;
    });
    orThrow(decideUserAction('reassign', { ...userFacts(successor, ''), isCaller: false }));
    return successor;
  }

  private async settle(tx: Tx, leaver: UserRow, successor: UserRow): Promise<void> {
    const suspendedAt = leaver.suspendedAt ?? tx.instant;
    const isDone =
      (await this.users.setSuspended(tx, leaver.id, leaver.version, suspendedAt)) &&
      (await this.users.touch(tx, successor.id, successor.version));
    if (!isDone) throw new ProblemError('conflict');
    await this.users.endSessions(tx, leaver.id, this.clock.now());
  }

  private async record(tx: Tx, leaver: UserRow, successor: UserRow, moved: Moved): Promise<void> {
    const event = { programmeId: null, subjectType: 'user' } as const;
    await this.audit.record(tx, {
      ...event,
      action: 'reassigned_to',
      subjectId: leaver.id,
      facts: { post: successor.post, user: successor.id, ...moved },
    });
    await this.audit.record(tx, {
      ...event,
      action: 'reassigned_from',
      subjectId: successor.id,
      facts: { post: leaver.post, user: leaver.id, ...moved },
    });
  }
}
