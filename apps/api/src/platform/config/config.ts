import { z } from 'zod';
import { MAIL_ENVIRONMENT, mailSettings, type MailSettings } from './mail-settings.js';

const port = z.coerce.number().int().min(0).max(65535);

const environmentSchema = z.object({
  CAMAU_MODE: z.enum(['development', 'production', 'test']).default('development'),
  CAMAU_HOST: z.string().default('127.0.0.1'),
  CAMAU_API_PORT: port.default(3001),
  CAMAU_LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  CAMAU_TRUST_PROXY: z
    .string()
    .regex(/^[0-9a-f.:/, a-z]*$/)
    .default('loopback'),
  CAMAU_DATABASE_ANSWER_MS: z.coerce.number().int().min(100).max(60_000).default(1500),
  CAMAU_DATABASE_POOL: z.coerce.number().int().min(1).max(100).default(8),
  DATABASE_URL: z.string().min(1).optional(),
  DATABASE_OWNER_URL: z.string().min(1).optional(),
  CAMAU_AUTOMATIC_CHASING: z.enum(['on', 'off']).default('on'),
  ...MAIL_ENVIRONMENT,
});

/** Settings of one API process. `appUrl` serves under the restricted role; `ownerUrl` migrates and loads. */
export interface Config {
  readonly mode: 'development' | 'production' | 'test';
  readonly host: string;
  readonly port: number;
  readonly logLevel: string;
  /** addresses, networks or `loopback` whose `X-Forwarded-For` is believed: the web process and what stands before it */
  readonly trustProxy: string;
  readonly poolSize: number;
  /** how long a connection, and the first answer on it, may take before the database counts as away */
  readonly answerWithinMs: number;
  readonly appUrl: string;
  readonly ownerUrl: string;
  /** the app connection must take the restricted role itself, because it was given the owner's address */
  readonly mustTakeAppRole: boolean;
  readonly mail: MailSettings;
  /** reminds those who owe a report by itself, around the day it is due */
  readonly chasesByItself: boolean;
}

/** A setting is missing or unsafe; the message is one sentence for the person who starts the process. */
export class ConfigError extends Error {}

/** Reads the settings; throws ConfigError naming the first setting that is wrong or, in production, unsafe. */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const parsed = environmentSchema.safeParse(environment);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new ConfigError(`The setting ${issue?.path.join('.')} is not valid: ${issue?.message}.`);
  }
  const settings = parsed.data;
  const appUrl = settings.DATABASE_URL;
  if (appUrl === undefined)
    throw new ConfigError('The setting DATABASE_URL is missing: it names the PostgreSQL database to use.');
  const separate = settings.DATABASE_OWNER_URL !== undefined;
  if (settings.CAMAU_MODE === 'production' && !separate) {
    throw new ConfigError(
      'In production DATABASE_OWNER_URL must name a role of its own, apart from the one in DATABASE_URL.',
    );
  }
  return {
    mode: settings.CAMAU_MODE,
    host: settings.CAMAU_HOST,
    port: settings.CAMAU_API_PORT,
    logLevel: settings.CAMAU_LOG_LEVEL,
    trustProxy: settings.CAMAU_TRUST_PROXY,
    poolSize: settings.CAMAU_DATABASE_POOL,
    answerWithinMs: settings.CAMAU_DATABASE_ANSWER_MS,
    appUrl,
    ownerUrl: settings.DATABASE_OWNER_URL ?? appUrl,
    mustTakeAppRole: !separate,
    mail: mailSettings(settings, settings.CAMAU_MODE === 'production'),
    chasesByItself: settings.CAMAU_AUTOMATIC_CHASING === 'on',
  };
}
