import { isIP } from 'node:net';
import { z } from 'zod';

const DEVELOPMENT_SECRET = 'camau-development-session-secret-not-for-production';

const environmentSchema = z.object({
  CAMAU_MODE: z.enum(['development', 'production', 'test']).default('development'),
  CAMAU_WEB_PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  CAMAU_HOST: z.string().default('127.0.0.1'),
  CAMAU_API_URL: z.url().default('http://127.0.0.1:3001'),
  CAMAU_SESSION_SECRET: z.string().min(32).default(DEVELOPMENT_SECRET),
  CAMAU_TRUST_PROXY: z
    .string()
    .default('')
    .transform(proxiesOf)
    .refine((proxies) => typeof proxies === 'number' || proxies.every(isProxy), {
      error: 'give how many proxies stand before the web, or their addresses with commas between',
    }),
  CAMAU_API_TIMEOUT_MS: z.coerce.number().int().min(100).default(10_000),
});

export interface WebConfig {
  readonly isProduction: boolean;
  readonly port: number;
  readonly host: string;
  readonly apiUrl: string;
  readonly sessionSecret: string;
  /** before a cookie's name: `__Host-` in production, which binds it to this host and to TLS */
  readonly cookiePrefix: string;
  /** how many proxies stand before the web, or their addresses: only what those say of the reader's address is believed */
  readonly trustProxy: number | readonly string[];
  readonly apiTimeoutMs: number;
}

/** The web's settings from the environment; throws one sentence when a setting is wrong or unsafe for production. */
export function readConfig(environment: Record<string, string | undefined>): WebConfig {
  const parsed = environmentSchema.safeParse(environment);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`The setting ${issue?.path.join('.')} is wrong: ${issue?.message}`);
  }
  const settings = parsed.data;
  const isProduction = settings.CAMAU_MODE === 'production';
  if (isProduction && settings.CAMAU_SESSION_SECRET === DEVELOPMENT_SECRET) {
    throw new Error(
      'The setting CAMAU_SESSION_SECRET must be given in production: at least 32 characters that nobody else knows',
    );
  }
  return {
    isProduction,
    port: settings.CAMAU_WEB_PORT,
    host: settings.CAMAU_HOST,
    apiUrl: settings.CAMAU_API_URL.replace(/\/$/, ''),
    sessionSecret: settings.CAMAU_SESSION_SECRET,
    cookiePrefix: isProduction ? '__Host-' : '',
    trustProxy: settings.CAMAU_TRUST_PROXY,
    apiTimeoutMs: settings.CAMAU_API_TIMEOUT_MS,
  };
}

const NETWORKS = new Set(['loopback', 'linklocal', 'uniquelocal']);

/** `2` → two hops; `10.0.0.1, loopback` → those; nothing → none. */
function proxiesOf(setting: string): number | readonly string[] {
  const words = setting.trim();
  if (/^\d{1,2}$/.test(words)) return Number(words);
  return words === '' ? [] : words.split(',').map((word) => word.trim());
}

function isProxy(word: string): boolean {
  const [address = '', bits = '0', ...rest] = word.split('/');
  return (
    NETWORKS.has(word) || (isIP(address) !== 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= 128 && rest.length === 0)
  );
}

/** The one place the web reads its environment. */
export const config = readConfig(process.env);
