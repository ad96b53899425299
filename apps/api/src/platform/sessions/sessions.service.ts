import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Me, SignedIn } from '@camau/contracts';
import { z } from 'zod';
import { accessOf, accountRowSchema, type Account } from '../access/account.js';
import { tokenSha256 } from '../access/access.guard.js';
import type { SignedInPrincipal } from '../access/camau-request.js';
import { SystemClock } from '../clock/system-clock.js';
import { DatabaseSession } from '../database/database-session.js';
import { anonymousContext } from '../database/request-context.js';
import { Audit } from '../history/audit.js';
import { ProblemError } from '../problems/problem-error.js';
import { Passwords } from './passwords.js';
import { SignInLimit } from './sign-in-limit.js';

/** A working day and the evening: nobody is signed out while writing a report, nobody stays signed in overnight. */
const SESSION_HOURS = 12;

const credentialsSchema = z.object({ id: z.string(), password_hash: z.string().nullable(), suspended: z.boolean() });

/** Sign-in, sign-out and the own password. */
@Injectable()
export class SessionsService {
  constructor(
    @Inject(DatabaseSession) private readonly db: DatabaseSession,
    @Inject(Passwords) private readonly passwords: Passwords,
    @Inject(SignInLimit) private readonly limit: SignInLimit,
    @Inject(SystemClock) private readonly clock: SystemClock,
    @Inject(Audit) private readonly audit: Audit,
  ) {}

  /** Opens a session. A wrong password, an unknown e-mail and a suspended user are the same refusal. */
  async signIn(email: string, password: string, address: string, requestId: string): Promise<SignedIn> {
    await this.limit.countTry(email, address);
    const [found] = await this.db.lookUp(
      'sessions.account-by-email',
      'select * from account_by_email($1)',
      [email],
      credentialsSchema,
    );
    const fits = await this.passwords.verify(found?.password_hash ?? null, password);
    if (!fits || found === undefined || found.suspended) {
      throw new ProblemError('wrong_credentials', [{ pointer: '/password', code: 'wrong_credentials' }]);
    }
    await this.limit.forgive(email, address);
    return this.open(found.id, requestId);
  }

  async signOut({ account, context }: SignedInPrincipal): Promise<void> {
    await this.db.write(context, async (tx) => {
      await tx.run('sessions.end', 'update user_session set ended_at = $2 where id = $1', [
        account.sessionId,
        this.clock.now(),
      ]);
      await this.audit.record(tx, {
        action: 'signed_out',
        programmeId: null,
        subjectType: 'user',
        subjectId: account.userId,
        facts: {},
      });
    });
  }

  /** Changes the own password and ends every other session of this user. */
  async changePassword(
    { account, context }: SignedInPrincipal,
    current: string,
    next: string,
    address: string,
  ): Promise<void> {
    const tries = `password of ${account.userId}`;
    await this.limit.countTry(tries, address);
    const [found] = await this.db.lookUp(
      'sessions.account-by-email',
      'select * from account_by_email($1)',
      [account.email],
      credentialsSchema,
    );
    if (!(await this.passwords.verify(found?.password_hash ?? null, current))) {
      throw new ProblemError('unprocessable', [{ pointer: '/currentPassword', code: 'wrong_password' }]);
    }
    await this.limit.forgive(tries, address);
    const hashed = await this.passwords.hash(next);
    await this.db.write(context, async (tx) => {
      await tx.run(
        'sessions.set-password',
        'update user_account set password_hash = $2, version = version + 1 where id = $1',
        [account.userId, hashed],
      );
      await tx.run(
        'sessions.end-others',
        'update user_session set ended_at = $3 where user_id = $1 and id <> $2 and ended_at is null',
        [account.userId, account.sessionId, this.clock.now()],
      );
      await this.audit.record(tx, {
        action: 'changed_password',
        programmeId: null,
        subjectType: 'user',
        subjectId: account.userId,
        facts: {},
      });
    });
  }

  private async open(userId: string, requestId: string): Promise<SignedIn> {
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    const expires = new Date(now.getTime() + SESSION_HOURS * 3_600_000);
    await this.db.write({ ...anonymousContext(requestId), userId }, async (tx) => {
      await tx.run(
        'sessions.open',
        'insert into user_session (token_sha256, user_id, created_at, expires_at) values ($1, $2, $3, $4)',
        [tokenSha256(token), userId, now, expires],
      );
      await this.audit.record(tx, {
        action: 'signed_in',
        programmeId: null,
        subjectType: 'user',
        subjectId: userId,
        facts: {},
      });
    });
    const [row] = await this.db.lookUp(
      'access.account-by-token',
      'select account_by_token($1, $2) as account',
      [tokenSha256(token), now],
      accountRowSchema,
    );
    if (row?.account === undefined || row.account === null) throw new ProblemError('wrong_credentials');
    return { token, expiresAt: expires.toISOString(), user: describeAccount(row.account) };
  }
}

/** What a signed-in person is told of themselves: post, body, today's grants and permissions. */
export function describeAccount(account: Account): Me {
  const access = accessOf(account);
  const slugs = new Map(account.grants.map((grant) => [grant.programmeId, grant.programme]));
  const inForce = account.grants.filter(
    (grant) => grant.startsOn <= account.today && (grant.endsOn === null || account.today <= grant.endsOn),
  );
  return {
    id: account.userId,
    email: account.email,
    post: account.post,
    employer: account.employer,
    language: account.language,
    grants: inForce.map(({ programme, role, forceSlug, forceName, bodyCode, startsOn, endsOn }) => ({
      programme,
      role: role as Me['grants'][number]['role'],
      forceSlug,
      forceName,
      bodyCode,
      startsOn,
      endsOn,
    })),
    permissions: Object.fromEntries(
      [...access.permissions].map(([id, held]) => [slugs.get(id) ?? id, [...held].sort()]),
    ),
  };
}
