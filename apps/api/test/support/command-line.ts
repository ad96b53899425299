import { execFile } from 'node:child_process';
import { join } from 'node:path';
import type { TestDatabase } from './test-app.js';

const CLI = join(import.meta.dirname, '../../dist/cli.js');

/** How a command ended and what it printed, trimmed. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command line as a person would; `environment` holds the settings it is given. */
export function camau(args: readonly string[], environment: Readonly<Record<string, string>>): Promise<Outcome> {
  const { PATH = '' } = process.env;
  return new Promise((resolve) => {
    execFile(process.execPath, [CLI, ...args], { env: { PATH, ...environment } }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out: out.trim(), err: err.trim() });
    });
  });
}

/** The two addresses of a database, as settings. */
export function settingsOf({ config }: TestDatabase): Record<string, string> {
  return { DATABASE_URL: config.appUrl, DATABASE_OWNER_URL: config.ownerUrl };
}
