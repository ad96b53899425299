import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { MailSettings } from '../config/mail-settings.js';
import { htmlOf } from './compose-email.js';

/** One message on its way. */
export interface OutgoingEmail {
  readonly id: string;
  readonly to: string;
  readonly language: 'en' | 'cy';
  readonly subject: string;
  readonly text: string;
}

/** How long a mail server may keep us waiting, in milliseconds. */
const PATIENCE_MS = 15_000;

/** Hands messages to the mail server of the settings. */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private transport: Transporter | undefined;

  constructor(@Inject(MailSettings) private readonly settings: MailSettings) {}

  get isOn(): boolean {
    return this.settings.smtpUrl !== null;
  }

  /** Sends one message; throws what the server or the way to it said. NB: a message sent twice has the same id, so that it can be told. */
  async send({ id, to, language, subject, text }: OutgoingEmail): Promise<void> {
    this.transport ??= this.open();
    await this.transport.sendMail({
      from: this.settings.from,
      to,
      subject,
      text,
      html: htmlOf(text, language),
      messageId: `<${id}@${new URL(this.settings.webUrl).hostname}>`,
      headers: { 'Content-Language': language, 'Auto-Submitted': 'auto-generated' },
    });
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }

  private open(): Transporter {
    return createTransport({
      url: this.settings.smtpUrl ?? '',
      connectionTimeout: PATIENCE_MS,
      greetingTimeout: PATIENCE_MS,
      socketTimeout: PATIENCE_MS,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }
}
