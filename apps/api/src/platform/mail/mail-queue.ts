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
    const id = await this.nextId(tx);
    await this.add(tx, { id, kind, to, ...composeEmail(kind, to, this.addressOf(link ?? '')), expiresAt });
  }

  /** The public address of a path of the web. */
  addressOf(path: string): string {
    return `${this.settings.webUrl}${path}`;
  }

  /** An id for a message that another row names before the message is added. */
  async nextId(tx: Tx): Promise<string> {
    const [row] = await tx.rows('mail.next-id', 'select uuidv7() as id', [], z.object({ id: z.string() }));
    if (row === undefined) throw new Error('The database made no id.');
    return row.id;
  }

  /** Queues a letter written by its own module. */
  async add(tx: Tx, { id, kind, to, subject, text, expiresAt }: Letter): Promise<void> {
    await tx.run(
      'mail.queue',
      `insert into email_message (id, user_id, kind, language, to_address, subject, body, queued_at, next_attempt_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9)`,
      [id, to.id, kind, to.language, to.email, subject, text, this.clock.now(), expiresAt],
    );
  }
}
