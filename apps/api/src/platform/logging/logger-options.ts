import type { Config } from '../config/config.js';

/** Fastify's own pino logger: one JSON line a request with its id, never a token, password or body. */
export function loggerOptions(config: Config): { level: string; redact: string[] } {
  return { level: config.logLevel, redact: ['req.headers.authorization', 'req.headers.cookie'] };
}
