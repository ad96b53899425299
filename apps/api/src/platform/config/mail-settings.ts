import { z } from 'zod';

/** What becomes of e-mails: `smtp` sends them, `outbox` only shows them (development), `off` sends none, `undecided` is refused in production. */
export type MailMode = 'smtp' | 'outbox' | 'off' | 'undecided';

/** Settings of e-mail; injected by its class. */
export class MailSettings {
  constructor(
    readonly mode: MailMode,
    /** server and credentials, `smtp://user:password@host:587`; null unless the mode is `smtp` */
    readonly smtpUrl: string | null,
    readonly from: string,
    /** public address of the web, without a slash at its end: links in e-mails begin with it */
    readonly webUrl: string,
  ) {}
}

/** The settings in the environment that e-mail asks for. */
export const MAIL_ENVIRONMENT = {
  CAMAU_SMTP_URL: z
    .string()
    .regex(/^(off|smtps?:\/\/\S+)$/, { error: 'give smtp://… or smtps://…, or off' })
    .optional(),
  CAMAU_MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]*@[^\r\n]*$/, { error: 'give the address e-mails come from' })
    .default('Camau <no-reply@camau.example>'),
  CAMAU_WEB_URL: z
    .url({ protocol: /^https?$/, error: 'give the public address of the web' })
    .default('http://127.0.0.1:3000'),
};

/** How e-mail is set; without a server it is shown in an outbox in development and undecided in production. */
export function mailSettings(
  settings: { CAMAU_SMTP_URL?: string | undefined; CAMAU_MAIL_FROM: string; CAMAU_WEB_URL: string },
  isProduction: boolean,
): MailSettings {
  const { CAMAU_SMTP_URL: server, CAMAU_MAIL_FROM: from } = settings;
  const webUrl = settings.CAMAU_WEB_URL.replace(/\/+$/, '');
  if (server === undefined) return new MailSettings(isProduction ? 'undecided' : 'outbox', null, from, webUrl);
  if (server === 'off') return new MailSettings('off', null, from, webUrl);
  return new MailSettings('smtp', server, from, webUrl);
}

/** In production e-mail is decided on, one way or the other, and never only shown; throws one sentence otherwise. */
export function refuseUndecidedMail(mail: MailSettings, isProduction: boolean): void {
  if (!isProduction || mail.mode === 'smtp' || mail.mode === 'off') return;
  throw new Error(
    'In production CAMAU_SMTP_URL must name a mail server, or be "off": nobody can then be invited or set a new password by e-mail.',
  );
}
