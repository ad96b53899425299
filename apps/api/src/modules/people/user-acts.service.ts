import { Inject, Injectable } from '@nestjs/common';
import type { Suspension, User } from '@camau/contracts';
import type { UserAction } from '@camau/domain';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { DatabaseSession } from '../../platform/database/database-session.js';
import type { Tx } from '../../platform/database/tx.js';
import { Audit } from '../../platform/history/audit.js';
import { ProblemError } from '../../platform/problems/problem-error.js';
import { PasswordLinksService } from './password-links.service.js';
import { UserFilesService } from './user-files.service.js';
import type { UserRow } from './user.read-model.js';
import { UsersRepository } from './users.repository.js';

interface Done {
  readonly action: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** What an administrator does to an account as a whole. */
@Injectable()
export class UserActsService {
  constructor(
    @Inject(DatabaseSession) private readonly db: DatabaseSession,
    @Inject(UserFilesService) private readonly files: UserFilesService,
    @Inject(UsersRepository) private readonly users: UsersRepository,
    @Inject(PasswordLinksService) private readonly links: PasswordLinksService,
    @Inject(SystemClock) private readonly clock: SystemClock,
    @Inject(Audit) private readonly audit: Audit,
  ) {}

  /** Suspends: every session ends and nothing signs in until the user is reinstated. */
  async suspend(caller: SignedInPrincipal, id: string, version: number, { reason }: Suspension): Promise<User> {
    return this.act(caller, id, version, 'suspend', async (tx, { id: userId }) => {
      if (!(await this.users.setSuspended(tx, userId, version, tx.instant))) throw new ProblemError('conflict');
      const sessions = await this.users.endSessions(tx, userId, this.clock.now());
      return { action: 'user_suspended', facts: { reason, sessions } };
    });
  }

  async reinstate(caller: SignedInPrincipal, id: string, version: number): Promise<User> {
    return this.act(caller, id, version, 'reinstate', async (tx, { id: userId }) => {
      if (!(await this.users.setSuspended(tx, userId, version, null))) throw new ProblemError('conflict');
      return { action: 'user_reinstated', facts: {} };
    });
  }

  async endSessions(caller: SignedInPrincipal, id: string, version: number): Promise<User> {
    return this.act(caller, id, version, 'end_sessions', async (tx, { id: userId }) => {
      if (!(await this.users.touch(tx, userId, version))) throw new ProblemError('conflict');
      const sessions = await this.users.endSessions(tx, userId, this.clock.now());
      return { action: 'sessions_ended', facts: { sessions } };
    });
  }

  /** Sends an e-mail with a link to choose a password: the first one, or another. */
  async invite(caller: SignedInPrincipal, id: string, version: number): Promise<User> {
    return this.act(caller, id, version, 'invite', async (tx, user) => {
      if (!(await this.users.touch(tx, user.id, version))) throw new ProblemError('conflict');
      await this.links.send(tx, 'invitation', user);
      return { action: 'invitation_sent', facts: { to: user.email } };
    });
  }

  private async act(
    caller: SignedInPrincipal,
    id: string,
    version: number,
    action: UserAction,
    work: (tx: Tx, user: UserRow) => Promise<Done>,
  ): Promise<User> {
    return this.db.write(caller.context, async (tx) => {
      const user = await this.files.requireFor(tx, caller, id, version, action);
      const done = await work(tx, user);
      await this.audit.record(tx, { ...done, programmeId: null, subjectType: 'user', subjectId: user.id });
      return this.files.page(tx, caller, user.id);
    });
  }
}
