import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, renameSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Binaries } from './binaries.js';
import { LocalPostgresError, messageOf } from './local-postgres-error.js';
import { isAlive, readPostmaster } from './postmaster-pid.js';
import { serverEnvironment, type ServerAccount } from './server-account.js';
import { serverSettings } from './server-settings.js';

/** What is needed to start the server on an initialised cluster. */
export interface Launch {
  readonly binaries: Binaries;
  readonly account: ServerAccount;
  readonly dataDirectory: string;
  readonly cluster: string;
  readonly port: number;
  readonly durable: boolean;
}

/** How a launch ended: ready, or the server's own last words. */
export type LaunchResult = { readonly isReady: true } | { readonly isReady: false; readonly reason: string };

/**
 * Starts the server in a process group of its own (a Ctrl-C in the terminal must reach the API first) and waits until it
 * takes connections; a server recovering after a crash gets up to two minutes.
 */
export async function launchServer(launch: Launch): Promise<LaunchResult> {
  const log = join(launch.dataDirectory, 'postgresql.log');
  const output = openLog(log);
  const child = spawn(
    launch.binaries.postgres,
    ['-D', launch.cluster, ...serverSettings(launch.port, launch.durable)],
    {
      ...launch.account,
      cwd: launch.account ? '/' : undefined,
      env: serverEnvironment(),
      stdio: ['ignore', output, output],
      detached: true,
      windowsHide: true,
    },
  );
  closeSync(output);
  let ended: string | undefined;
  child.once('error', (error) => (ended = messageOf(error)));
  child.once('exit', (code, signal) => (ended ??= `it ended with ${signal ?? code}`));
  child.unref();
  for (const deadline = Date.now() + 120_000; Date.now() < deadline; await delay(20)) {
    if (ended !== undefined) return { isReady: false, reason: (await lastFatal(log)) ?? ended };
    const postmaster = await readPostmaster(launch.cluster);
    if (postmaster?.pid === child.pid && postmaster?.isReady) return { isReady: true };
  }
  return { isReady: false, reason: `it was not ready after two minutes, see ${log}` };
}

/**
 * Stops the server of a cluster and waits until it is gone: SIGINT (PostgreSQL's "fast": roll back, write out, end), and after
 * 20 s SIGQUIT (end now, recover at the next start).
 */
export async function stopServer(cluster: string, binaries: Binaries): Promise<void> {
  const postmaster = await readPostmaster(cluster);
  if (!postmaster || !isAlive(postmaster.pid)) return;
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    send(postmaster.pid, signal, cluster, binaries);
    for (const deadline = Date.now() + 20_000; Date.now() < deadline; await delay(20)) {
      if (!isAlive(postmaster.pid)) return;
    }
  }
  throw new LocalPostgresError(`PostgreSQL (process ${postmaster.pid}) does not stop: end it by hand.`);
}

function send(pid: number, signal: NodeJS.Signals, cluster: string, binaries: Binaries): void {
  if (process.platform === 'win32') {
    spawnSync(binaries.pgCtl, ['stop', '-D', cluster, '-m', signal === 'SIGINT' ? 'fast' : 'immediate', '-W']);
    return;
  }
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** One log a start; the one before is kept, for it may tell why the server went. */
function openLog(path: string): number {
  try {
    renameSync(path, `${path}.previous`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return openSync(path, 'a', 0o600);
}

async function lastFatal(log: string): Promise<string | undefined> {
  const lines = (await readFile(log, 'utf8').catch(() => '')).split('\n');
  const fatal =
    lines.filter((line) => /\b(FATAL|PANIC):/.test(line)).at(-1) ?? lines.filter((line) => line.trim()).at(-1);
  return fatal?.replace(/^.*?\b(?:FATAL|PANIC):\s+/, '').trim();
}
