import { Inject, Injectable } from '@nestjs/common';
import type { User } from '@camau/contracts';
import { decideUserAction, type BusinessDate, type UserAction } from '@camau/domain';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import type { RequestContext } from '../../platform/database/request-context.js';
import type { Tx } from '../../platform/database/tx.js';
import { orThrow, ProblemError } from '../../platform/problems/problem-error.js';
import { toUser, userFacts } from './user.mapper.js';
import { UserReadModel, type UserRow } from './user.read-model.js';
import { UsersRepository } from './users.repository.js';

/** What every act on a user begins with: the user in reach, on the version it was read at, and an act the rules allow. */
@Injectable()
export class UserFilesService {
  constructor(
    @Inject(UserReadModel) private readonly users: UserReadModel,
    @Inject(UsersRepository) private readonly repository: UsersRepository,
    @Inject(SystemClock) private readonly clock: SystemClock,
  ) {}

  /** The user with this id or e-mail; `not_found` when out of the caller's reach. */
  async require(tx: Tx, caller: SignedInPrincipal, id: string): Promise<UserRow> {
    const row = await this.users.find(tx, id, administeredBy(caller), this.clock.now());
    if (row === null) throw new ProblemError('not_found');
    return row;
  }

  /** As `require`, for a write: one at a time, on this version (else 412 with the user as it stands), an act the rules allow. */
  async requireFor(
    tx: Tx,
    caller: SignedInPrincipal,
    id: string,
    version: number,
    act: UserAction | null,
  ): Promise<UserRow> {
    await this.repository.lock(tx);
    const row = await this.require(tx, caller, id);
    if (row.version !== version) return this.stale(tx, caller, row);
    if (act !== null) orThrow(decideUserAction(act, userFacts(row, caller.account.userId)));
    return row;
  }

  /** The user's page. */
  async page(tx: Tx, caller: SignedInPrincipal, id: string): Promise<User> {
    return this.toPage(tx, caller, await this.require(tx, caller, id));
  }

  private async stale(tx: Tx, caller: SignedInPrincipal, row: UserRow): Promise<never> {
    const parts = [{ pointer: '', code: 'version_stale' }];
    throw new ProblemError('version_mismatch', parts, await this.toPage(tx, caller, row));
  }

  private async toPage(tx: Tx, caller: SignedInPrincipal, row: UserRow): Promise<User> {
    return toUser(row, await this.users.history(tx, row.id), caller.account.userId, tx.today as BusinessDate);
  }
}

/** Programmes whose people the caller manages. */
export function administeredBy({ access }: SignedInPrincipal): readonly string[] {
  return access.writes.get('people:manage')?.programmes ?? [];
}

/** NB: people and their rights are always today's, whatever instant a page asks for. */
export function today({ context }: SignedInPrincipal): RequestContext {
  return { ...context, asAt: null };
}
