import { Inject, Injectable } from '@nestjs/common';
import type { BilingualText, ACCOUNT_EMAIL_KINDS } from '@camau/contracts';
import { SystemClock } from '../clock/system-clock.js';
import { MailSettings } from '../config/mail-settings.js';
import type { Tx } from '../database/tx.js';
import { composeEmail } from './compose-email.js';

/** What is to be said, to whom. `link` is a path of the web; the message is not sent after `expiresAt`. */
export interface EmailOrder {
  readonly kind: (typeof ACCOUNT_EMAIL_KINDS)[number];
  readonly to: {
    readonly id: string;
    readonly email: string;
    readonly post: BilingualText;
    readonly language: 'en' | 'cy';
  };
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
    const address = link === null ? this.settings.webUrl : `${this.settings.webUrl}${link}`;
    const { subject, text } = composeEmail(kind, to, address);
    await tx.run(
      'mail.queue',
      `insert into email_message (user_id, kind, language, to_address, subject, body, queued_at, next_attempt_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, $7, $8)`,
      [to.id, kind, to.language, to.email, subject, text, this.clock.now(), expiresAt],
    );
  }
}
