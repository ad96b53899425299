import { Inject, Injectable } from '@nestjs/common';
import type { ACCOUNT_EMAIL_KINDS, BilingualText, EMAIL_KINDS } from '@camau/contracts';
import { z } from 'zod';
import { SystemClock } from '../clock/system-clock.js';
import { MailSettings } from '../config/mail-settings.js';
import type { Tx } from '../database/tx.js';
import { composeEmail } from './compose-email.js';

/** Who reads an e-mail. */
export interface EmailReader {
  readonly id: string;
  readonly email: string;
  readonly language: 'en' | 'cy';
}

/** A written e-mail. */
export interface Letter {
  readonly id: string;
  readonly kind: (typeof EMAIL_KINDS)[number];
  readonly to: EmailReader;
  readonly subject: string;
  readonly text: string;
  readonly expiresAt: Date | null;
}

/** What is to be said, to whom. `link` is a path of the web; the message is not sent after `expiresAt`. */
export interface EmailOrder {
  readonly kind: (typeof ACCOUNT_EMAIL_KINDS)[number];
  readonly to: EmailReader & { readonly post: BilingualText };
  readonly link: string | null;
  readonly expiresAt: Date | null;
}

/** The outbox's one way in: an e-mail is queued in the transaction of the act that asks for it, and goes only if that act stands. */
@Injectable()
export class MailQueue {
  constructor(
    @Inject(MailSettings) private readonly settings: MailSettings,
    @Inject(SystemClock) private readonly clock: SystemClock,
  ) {}

  /** False when this installation sends no e-mail at all. */
  get isOn(): boolean {
    return this.settings.mode !== 'off';
  }

  async queue(tx: Tx, { kind, to, link, expiresAt }: EmailOrder): Promise<void> {
    const [id = ''] = await this.nextIds(tx, 1);
    await this.add(tx, [{ id, kind, to, ...composeEmail(kind, to, this.addressOf(link ?? '')), expiresAt }]);
  }

  /** The public address of a path of the web. */
  addressOf(path: string): string {
    return `${this.settings.webUrl}${path}`;
  }

  /** Ids for messages that other rows name before the messages are added. */
  async nextIds(tx: Tx, count: number): Promise<string[]> {
    const sql = 'select uuidv7() as id from generate_series(1, $1::int)';
    return (await tx.rows('mail.next-ids', sql, [count], z.object({ id: z.string() }))).map(({ id }) => id);
  }

  /** Queues letters written by their own module, in one statement. */
  async add(tx: Tx, letters: readonly Letter[]): Promise<void> {
    const rows = letters.map(({ id, kind, to, subject, text, expiresAt }) => ({
      ...{ id, kind, subject, text, expiresAt },
      ...{ userId: to.id, language: to.language, email: to.email },
    }));
    await tx.run('mail.queue', QUEUE_SQL, [this.clock.now(), JSON.stringify(rows)]);
  }
}

const QUEUE_SQL = `
insert into email_message (id, user_id, kind, language, to_address, subject, body, queued_at, next_attempt_at, expires_at)
select l.id, l."userId", l.kind, l.language, l.email, l.subject, l.text, $1::timestamptz, $1::timestamptz, l."expiresAt"
from jsonb_to_recordset($2::jsonb) as l(id uuid, "userId" uuid, kind text, language text, email text, subject text, text text, "expiresAt" timestamptz)`;
