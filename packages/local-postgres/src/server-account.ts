import { spawnSync } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { LocalPostgresError } from './local-postgres-error.js';

/** The operating-system user the server runs as; undefined means "the one we are". */
export type ServerAccount = { readonly uid: number; readonly gid: number } | undefined;

/** True when this process is root, which PostgreSQL refuses to run as. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * Chooses the user the server runs as: an ordinary user runs it themselves; root runs it as the owner of existing
 * cluster files, so that data made before `sudo` keeps working, and otherwise as `nobody`.
 */
export async function chooseServerAccount(clusterDirectory: string): Promise<ServerAccount> {
  if (!isRoot()) return undefined;
  const existing = await stat(clusterDirectory).catch(() => undefined);
  if (existing && existing.uid !== 0) return { uid: existing.uid, gid: existing.gid };
  return lookUpNobody();
}

function lookUpNobody(): ServerAccount {
  const uid = numberFrom('id', ['-u', 'nobody']);
  const gid = numberFrom('id', ['-g', 'nobody']);
  if (uid === undefined || gid === undefined) {
    throw new LocalPostgresError(
      'PostgreSQL does not run as root and this machine has no user "nobody" to run it as: start Camau as an ordinary user, or set DATABASE_URL.',
    );
  }
  return { uid, gid };
}

function numberFrom(command: string, args: string[]): number | undefined {
  const result = spawnSync(command, args, { encoding: 'utf8', cwd: '/' });
  return result.status === 0 && /^-?\d+\s*$/.test(result.stdout) ? Number(result.stdout) | 0 : undefined;
}

/** True when the account can enter the directory and everything above it (asked of the system itself, not guessed from mode bits). */
export function canEnter(account: ServerAccount, directory: string): boolean {
  if (!account) return true;
  const result = spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', directory], { ...account, cwd: '/', stdio: 'ignore' });
  return result.status === 0;
}

/** The environment handed to PostgreSQL's programs: ours without PG* settings, which would override the command line; messages in English. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('PG') && !name.startsWith('LC_'));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
}
