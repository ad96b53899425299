import { readFileSync, realpathSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';

/** What a running server writes about itself in `postmaster.pid`. */
export interface Postmaster {
  readonly pid: number;
  readonly directory: string;
  readonly port: number;
  readonly isReady: boolean;
}

/** `/any where/postgres` followed by its options: separated by NUL in /proc, by a space in the output of ps. */
const SERVER_COMMAND = /^[^\0]*[\\/]postgres(\.exe)?(\0| -D|$)/;

/** Reads `postmaster.pid` of a cluster; undefined when there is none or it is half written. */
export async function readPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = text.split('\n').map((line) => line.trim());
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, directory: lines[1] ?? '', port: Number(lines[3]) || 0, isReady: lines[7] === 'ready' };
}

/** Removes a `postmaster.pid` whose server is gone; PostgreSQL itself guards against one that is not. */
export async function removePostmaster(cluster: string): Promise<void> {
  await rm(join(cluster, 'postmaster.pid'), { force: true });
}

/** True while the process exists and is not a zombie waiting for a parent that never collects it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return statusOf(pid) !== 'Z';
}

/** True when the recorded process is a server on this very cluster, not a later process with the same number or a copied folder. */
export function isServerOf(postmaster: Postmaster, cluster: string): boolean {
  if (!isAlive(postmaster.pid)) return false;
  if (realPath(postmaster.directory) !== realPath(cluster)) return false;
  const command = commandOf(postmaster.pid);
  return command === undefined || SERVER_COMMAND.test(command);
}

function statusOf(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.[0];
  } catch {
    return undefined;
  }
}

function commandOf(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    const listed =
      process.platform === 'win32'
        ? undefined
        : spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return listed?.status === 0 ? listed.stdout : undefined;
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
