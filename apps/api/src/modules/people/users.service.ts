import { Inject, Injectable } from '@nestjs/common';
import type { NewUser, User, UserChange, UserList, UserQuery } from '@camau/contracts';
import { checkUserDetails, refusal, type Refusal } from '@camau/domain';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import { DatabaseSession } from '../../platform/database/database-session.js';
import type { Tx } from '../../platform/database/tx.js';
import { Audit } from '../../platform/history/audit.js';
import { ProblemError, refuse } from '../../platform/problems/problem-error.js';
import { GrantsService } from './grants.service.js';
import { PasswordLinksService } from './password-links.service.js';
import { changesOf } from './user-changes.js';
import { today, UserFilesService } from './user-files.service.js';
import { UserListReadModel } from './user-list.read-model.js';
import { UsersRepository } from './users.repository.js';

/** Users: the list, one, adding and changing them. */
@Injectable()
export class UsersService {
  constructor(
    @Inject(DatabaseSession) private readonly db: DatabaseSession,
    @Inject(UserListReadModel) private readonly lists: UserListReadModel,
    @Inject(UserFilesService) private readonly files: UserFilesService,
    @Inject(UsersRepository) private readonly users: UsersRepository,
    @Inject(GrantsService) private readonly grants: GrantsService,
    @Inject(PasswordLinksService) private readonly links: PasswordLinksService,
    @Inject(Audit) private readonly audit: Audit,
  ) {}

  async list(caller: SignedInPrincipal, query: UserQuery): Promise<UserList> {
    return this.db.read(today(caller), async (tx) => ({ ...(await this.lists.page(tx, query)), today: tx.today }));
  }

  async find(caller: SignedInPrincipal, id: string): Promise<User> {
    return this.db.read(today(caller), (tx) => this.files.page(tx, caller, id));
  }

  /** Adds a user, gives the first role and sends the invitation: all or nothing. */
  async add(caller: SignedInPrincipal, { grant, invite, ...details }: NewUser): Promise<User> {
    return this.db.write(caller.context, async (tx) => {
      await this.users.lock(tx);
      await this.check(tx, details, null);
      const id = await this.users.add(tx, details);
      const { email, employer } = details;
      await this.record(tx, 'user_added', id, { email, employer });
      if (grant !== undefined) await this.grants.giveTo(tx, caller, id, grant, [], '/grant');
      if (invite) {
        await this.links.send(tx, 'invitation', { id, ...details }, '/invite');
        await this.record(tx, 'invitation_sent', id, { to: email });
      }
      return this.files.page(tx, caller, id);
    });
  }

  /** Changes a user's details. 412 with the user as it stands when `version` is stale. */
  async change(caller: SignedInPrincipal, id: string, version: number, details: UserChange): Promise<User> {
    return this.db.write(caller.context, async (tx) => {
      const user = await this.files.requireFor(tx, caller, id, version, 'change');
      await this.check(tx, details, user.id);
      const changes = changesOf(user, details);
      if (changes.length === 0) return this.files.page(tx, caller, user.id);
      if (!(await this.users.change(tx, user.id, version, details))) throw new ProblemError('conflict');
      await this.record(tx, 'user_changed', user.id, { changes });
      return this.files.page(tx, caller, user.id);
    });
  }

  private async check(tx: Tx, details: UserChange, exceptId: string | null): Promise<void> {
    const refusals: Refusal[] = checkUserDetails(details);
    if (await this.users.isEmailTaken(tx, details.email, exceptId))
      refusals.push(refusal('invalid', 'email_taken', '/email'));
    if (refusals.length > 0) refuse(refusals);
  }

  private async record(tx: Tx, action: string, subjectId: string, facts: Record<string, unknown>): Promise<void> {
    await this.audit.record(tx, { action, programmeId: null, subjectType: 'user', subjectId, facts });
  }
}
