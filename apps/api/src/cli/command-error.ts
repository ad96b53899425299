import { ConfigError } from '../platform/config/config.js';

/** A command cannot be done; the message is one sentence for whoever ran it, or one line per fault. */
export class CommandError extends Error {}

const SENTENCES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'The database does not answer at the address given.',
  ENOTFOUND: 'The host of the database is not known.',
  ETIMEDOUT: 'The database did not answer in time.',
  '28P01': 'The database refuses the password given.',
  '28000': 'The database refuses to let this role in.',
  '3D000': 'The database named in the address does not exist.',
  '42P01': 'The database is not set up: run `npm run camau -- migrate` first.',
  '42883': 'The database is not set up: run `npm run camau -- migrate` first.',
  '3F000': 'The database is not set up: run `npm run camau -- migrate` first.',
  '42501': 'The role given may not do this: DATABASE_OWNER_URL must name the owner.',
};

/** One sentence for an error of a command. Unforeseen errors keep their own message. */
export function sentenceOf(error: unknown): string {
  if (error instanceof CommandError || error instanceof ConfigError) return error.message;
  const { code, message } = error as { code?: string; message?: string };
  if (code !== undefined && SENTENCES[code] !== undefined) return SENTENCES[code];
  if (error instanceof AggregateError && error.errors.length > 0) return sentenceOf(error.errors[0]);
  return message ?? String(error);
}
