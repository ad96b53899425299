import { describe, expect, it } from '@jest/globals';
import { readConfig } from './config.js';
import { MailSettings, refuseUndecidedMail } from './mail-settings.js';

const DATABASE = { DATABASE_URL: 'postgres://app@host/camau', DATABASE_OWNER_URL: 'postgres://owner@host/camau' };
const read = (environment: Record<string, string>) => readConfig({ ...DATABASE, ...environment }).mail;

describe('the settings of e-mail', () => {
  it.each<[string, Record<string, string>, string]>([
    ['without a server in development are shown', {}, 'outbox'],
    ['without a server in production are not decided', { CAMAU_MODE: 'production' }, 'undecided'],
    ['with a server are sent', { CAMAU_SMTP_URL: 'smtp://user:pass@mail.example:587' }, 'smtp'],
    [
      'with a server in production are sent',
      { CAMAU_MODE: 'production', CAMAU_SMTP_URL: 'smtps://mail.example' },
      'smtp',
    ],
    ['may be off', { CAMAU_MODE: 'production', CAMAU_SMTP_URL: 'off' }, 'off'],
  ])('%s', (_, environment, mode) => expect(read(environment).mode).toBe(mode));

  it.each([
    ['CAMAU_SMTP_URL', 'mail.example'],
    ['CAMAU_SMTP_URL', 'https://mail.example'],
    ['CAMAU_MAIL_FROM', 'Camau'],
    ['CAMAU_MAIL_FROM', 'camau@phw.example\r\nBcc: all@phw.example'],
    ['CAMAU_WEB_URL', 'camau.example'],
    ['CAMAU_WEB_URL', 'javascript:alert(1)'],
  ])('refuse %s=%j, by name', (setting, value) => expect(() => read({ [setting]: value })).toThrow(setting));

  it('make links without a second slash', () => {
    expect(read({ CAMAU_WEB_URL: 'https://camau.example/' }).webUrl).toBe('https://camau.example');
  });
});

describe('production', () => {
  const settings = (mode: MailSettings['mode']) =>
    new MailSettings(mode, null, 'camau@phw.example', 'https://camau.example');
  it.each(['undecided', 'outbox'] as const)('refuses %s', (mode) => {
    expect(() => refuseUndecidedMail(settings(mode), true)).toThrow(/CAMAU_SMTP_URL/);
  });
  it.each(['smtp', 'off'] as const)('takes %s', (mode) => {
    expect(() => refuseUndecidedMail(settings(mode), true)).not.toThrow();
  });
  it('alone asks', () => expect(() => refuseUndecidedMail(settings('outbox'), false)).not.toThrow());
});
