import { createHash, randomBytes } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { chmod, lstat, mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { LocalPostgresError, messageOf, systemCode } from './local-postgres-error.js';
import { canEnter, chooseServerAccount, isRoot, type ServerAccount } from './server-account.js';

/**
 * Where a clone keeps its data (architecture.md, Traps): `CAMAU_DATA_DIR`, else `.camau` in the clone, else – when root
 * runs a clone that `nobody` cannot reach – a folder of /var/tmp named by a hash of the clone's path, so no two clones share one.
 */
export async function defaultDataDirectory(
  root: string,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<string> {
  if (environment['CAMAU_DATA_DIR']) return resolve(root, environment['CAMAU_DATA_DIR']);
  const own = join(root, '.camau');
  if (!isRoot() || canEnter(await chooseServerAccount(join(own, 'cluster')), root)) return own;
  const hash = createHash('sha256').update(realpathSync(root)).digest('hex').slice(0, 12);
  return join('/var/tmp', `camau-${basename(root).replace(/[^\w.-]+/g, '-')}-${hash}`);
}

/** Makes the data directory, checks that we and the server's account can use it, and refuses one that somebody else made. */
export async function openDataDirectory(directory: string, account?: ServerAccount): Promise<void> {
  try {
    await mkdir(directory, { recursive: true, mode: account ? 0o711 : 0o700 });
    const probe = join(directory, `.probe-${randomBytes(6).toString('hex')}`);
    await writeFile(probe, '');
    await rm(probe);
  } catch (error) {
    throw new LocalPostgresError(`Camau cannot write its data directory ${directory} (${reasonOf(error)}).`);
  }
  const found = await lstat(directory);
  if (isRoot() && found.uid !== 0 && directory.startsWith('/var/tmp/')) {
    throw new LocalPostgresError(`${directory} belongs to somebody else: remove it, or set CAMAU_DATA_DIR.`);
  }
  if (canEnter(account, directory)) return;
  await chmod(directory, found.mode | 0o011);
  if (!canEnter(account, directory)) {
    throw new LocalPostgresError(
      `PostgreSQL cannot run as root, and the user it runs as cannot reach ${directory}: set CAMAU_DATA_DIR to a folder everybody can enter.`,
    );
  }
}

function reasonOf(error: unknown): string {
  switch (systemCode(error)) {
    case 'EACCES':
    case 'EPERM':
      return 'permission denied';
    case 'ENOSPC':
      return 'the disk is full';
    case 'EROFS':
      return 'the disk is read-only';
    case 'ENOTDIR':
    case 'EEXIST':
      return 'a file stands in its place';
    default:
      return messageOf(error);
  }
}
