import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { PASSWORD_MINIMUM } from '@camau/contracts';
import { z } from 'zod';
import { bilingualTextSchema, languageSchema } from '@camau/contracts';
import { tokenSha256 } from '../../platform/access/access.guard.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { DatabaseSession } from '../../platform/database/database-session.js';
import { anonymousContext } from '../../platform/database/request-context.js';
import type { Tx } from '../../platform/database/tx.js';
import { Audit } from '../../platform/history/audit.js';
import { MailQueue, type EmailOrder } from '../../platform/mail/mail-queue.js';
import { ProblemError } from '../../platform/problems/problem-error.js';
import { Passwords } from '../../platform/sessions/passwords.js';
import { SignInLimit } from '../../platform/sessions/sign-in-limit.js';

const HOUR_MS = 3_600_000;
/** An invitation waits for somebody's first day at work, a reset for somebody at the keyboard. */
const LIFETIME_MS = { invitation: 7 * 24 * HOUR_MS, password_reset: HOUR_MS } as const;

type Reader = EmailOrder['to'];
const accountSchema = z.object({ id: z.string(), suspended: z.boolean() });
const readerSchema = z.object({
  id: z.string(),
  email: z.string(),
  post: bilingualTextSchema,
  language: languageSchema,
});
const holderSchema = z.object({
  token_id: z.string(),
  user_id: z.string(),
  kind: z.enum(['invitation', 'password_reset']),
});
type Holder = z.infer<typeof holderSchema>;

/** Links that let their holder choose a password: single use, short lived, stored as a hash, on the system clock. */
@Injectable()
export class PasswordLinksService {
  constructor(
    @Inject(DatabaseSession) private readonly db: DatabaseSession,
    @Inject(MailQueue) private readonly mail: MailQueue,
    @Inject(Passwords) private readonly passwords: Passwords,
    @Inject(SignInLimit) private readonly limit: SignInLimit,
    @Inject(SystemClock) private readonly clock: SystemClock,
    @Inject(Audit) private readonly audit: Audit,
  ) {}

  /** Queues an e-mail with a new link, in the transaction of the act that asks for it. Refused where no e-mail is sent. */
  async send(tx: Tx, kind: keyof typeof LIFETIME_MS, to: Reader, pointer = ''): Promise<void> {
    this.requireMail(pointer);
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + LIFETIME_MS[kind]);
    await tx.run(
      'people.add-token',
      'insert into password_token (user_id, token_sha256, kind, created_at, expires_at) values ($1, $2, $3, $4, $5)',
      [to.id, tokenSha256(token), kind, now, expiresAt],
    );
    await this.mail.queue(tx, { kind, to, link: `/set-password?token=${token}&lang=${to.language}`, expiresAt });
  }

  /** Somebody forgot a password. NB: the answer, and what is done until it, is the same whether the address is anybody's or not. */
  async askReset(email: string, address: string, requestId: string): Promise<void> {
    this.requireMail('');
    await this.limit.countTry(`reset of ${email}`, address);
    const [found] = await this.db.lookUp(
      'people.reset-account',
      'select id, suspended from account_by_email($1)',
      [email],
      accountSchema,
    );
    const userId = found === undefined || found.suspended ? null : found.id;
    await this.db.write({ ...anonymousContext(requestId), userId }, async (tx) => {
      await this.audit.record(tx, {
        action: 'password_reset_asked',
        programmeId: null,
        subjectType: 'user',
        subjectId: found?.id ?? 'nobody',
        facts: { sent: userId !== null },
      });
      if (userId !== null) await this.send(tx, 'password_reset', await this.reader(tx, userId));
    });
  }

  /** Sets the password the link's holder chose; the link, every other one of the user and every session end. */
  async setPassword(token: string, password: string, address: string, requestId: string): Promise<void> {
    await this.limit.countTry(`link ${token}`, address);
    const holder = await this.requireHolder(token);
    if (password.length < PASSWORD_MINIMUM)
      throw new ProblemError('unprocessable', [{ pointer: '/password', code: 'too_short' }]);
    const hashed = await this.passwords.hash(password);
    await this.db.write({ ...anonymousContext(requestId), userId: holder.user_id }, async (tx) => {
      await this.use(tx, holder, hashed);
      await this.audit.record(tx, {
        action: 'password_set',
        programmeId: null,
        subjectType: 'user',
        subjectId: holder.user_id,
        facts: { by: holder.kind },
      });
      if (holder.kind === 'password_reset' && this.mail.isOn) {
        const to = await this.reader(tx, holder.user_id);
        await this.mail.queue(tx, { kind: 'password_changed', to, link: null, expiresAt: null });
      }
    });
  }

  private async use(tx: Tx, { token_id: tokenId, user_id: userId }: Holder, hashed: string): Promise<void> {
    const now = this.clock.now();
    const taken = await tx.run(
      'people.use-token',
      'update password_token set ended_at = $2 where id = $1 and ended_at is null',
      [tokenId, now],
    );
    if (taken !== 1) throw unusable();
    await tx.run(
      'people.end-tokens',
      'update password_token set ended_at = $2 where user_id = $1 and ended_at is null',
      [userId, now],
    );
    await tx.run(
      'sessions.set-password',
      'update user_account set password_hash = $2, version = version + 1 where id = $1',
      [userId, hashed],
    );
    await tx.run(
      'people.end-own-sessions',
      'update user_session set ended_at = $2 where user_id = $1 and ended_at is null',
      [userId, now],
    );
  }

  private async requireHolder(token: string): Promise<Holder> {
    const [holder] = await this.db.lookUp(
      'people.token-holder',
      'select * from password_token_holder($1, $2)',
      [tokenSha256(token), this.clock.now()],
      holderSchema,
    );
    if (holder === undefined) throw unusable();
    return holder;
  }

  private async reader(tx: Tx, userId: string): Promise<Reader> {
    const sql = 'select id, email, post, language from user_account where id = $1';
    const [reader] = await tx.rows('people.reader', sql, [userId], readerSchema);
    if (reader === undefined) throw new ProblemError('not_found');
    return reader;
  }

  private requireMail(pointer: string): void {
    if (!this.mail.isOn) throw new ProblemError('refused', [{ pointer, code: 'mail_off' }]);
  }
}

/** One refusal for a link that was used, is too old, was never given, or whose user is suspended. */
function unusable(): ProblemError {
  return new ProblemError('unprocessable', [{ pointer: '/token', code: 'link_unusable' }]);
}
