import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { repository } from './repository.js';

const LEAVE_WITH_PARENT = pathToFileURL(join(repository, 'scripts/lib/leave-with-parent.mjs')).href;
/** A start takes two seconds; a machine busy with other work may take twenty times that. */
const START_PATIENCE_MS = 60_000;
const STOP_PATIENCE_MS = 5_000;

/** One of our two servers. */
export interface ServerProgram {
  readonly script: string;
  readonly env: Readonly<Record<string, string>>;
  /** answers 200 when it serves */
  readonly healthUrl: string;
  readonly log: string;
}

export interface RunningServer {
  stop(): Promise<void>;
}

/** Starts a server for real and waits until it is healthy; it goes with this process, however this process goes. */
export async function startServer(program: ServerProgram): Promise<RunningServer> {
  await mkdir(dirname(program.log), { recursive: true });
  const child = spawn(process.execPath, ['--import', LEAVE_WITH_PARENT, join(repository, program.script)], {
    cwd: repository,
    env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'production', ...program.env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const log = createWriteStream(program.log, { flags: 'a' });
  child.stdout?.pipe(log, { end: false });
  child.stderr?.pipe(log, { end: false });
  const ended = new Promise<void>((resolve) => void child.once('exit', () => resolve()));
  const stop = async () => {
    await stopChild(child, ended);
    log.end();
  };
  if (!(await becomesHealthy(program.healthUrl, child))) {
    await stop();
    throw new Error(`${program.script} did not start: see ${program.log}.`);
  }
  return { stop };
}

async function stopChild(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.kill('SIGTERM');
  const isGone = await Promise.race([ended.then(() => true), delay(STOP_PATIENCE_MS, false)]);
  if (isGone) return;
  child.kill('SIGKILL');
  await ended;
}

/** Waits until the address answers 200; false when its process has ended, or it takes too long. */
export async function becomesHealthy(url: string, child?: ChildProcess): Promise<boolean> {
  for (const deadline = Date.now() + START_PATIENCE_MS; Date.now() < deadline; await delay(50)) {
    if (child && (child.exitCode !== null || child.signalCode !== null)) return false;
    const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer?.status === 200) return true;
  }
  return false;
}

/** A port of this machine that is free now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
