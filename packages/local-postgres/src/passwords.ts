import { randomBytes } from 'node:crypto';
import { chmod, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LocalPostgresError, systemCode } from './local-postgres-error.js';

/** The generated passwords of the three database roles. */
export interface Passwords {
  readonly superuser: string;
  readonly owner: string;
  readonly app: string;
}

/** Reads the passwords kept beside the data in a file only we can read, generating them the first time. */
export async function keepPasswords(dataDirectory: string): Promise<Passwords> {
  const path = join(dataDirectory, 'database-passwords.json');
  const kept = await readPasswords(path);
  if (kept) return kept;
  const made = { superuser: generate(), owner: generate(), app: generate() };
  await writeFile(`${path}.new`, JSON.stringify(made, null, 2) + '\n', { mode: 0o600 });
  await chmod(`${path}.new`, 0o600);
  await rename(`${path}.new`, path);
  return made;
}

async function readPasswords(path: string): Promise<Passwords | undefined> {
  try {
    const { superuser, owner, app } = JSON.parse(await readFile(path, 'utf8')) as Partial<Passwords>;
    if (superuser && owner && app) return { superuser, owner, app };
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    if (systemCode(error))
      throw new LocalPostgresError(`Camau cannot read the database passwords in ${path} (${systemCode(error)}).`);
  }
  throw new LocalPostgresError(
    `The database passwords in ${path} are damaged: restore the file, or remove the data directory to start afresh.`,
  );
}

/** 192 random bits in letters, digits, `-` and `_`: needs no escaping in a URL or in SQL. */
function generate(): string {
  return randomBytes(24).toString('base64url');
}
