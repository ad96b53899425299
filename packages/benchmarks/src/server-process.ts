import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
const PATIENCE_MS = 30_000;

/** A server of the run in a process of its own, its output going to a file. */
export interface ServerProcess {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

interface Start {
  readonly name: string;
  readonly script: string;
  readonly port: number;
  readonly health: string;
  readonly logDirectory: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Starts a Node script and waits until its health address answers 200. Throws with the end of its log when it does not. */
export async function startServer({ name, script, port, health, logDirectory, env }: Start): Promise<ServerProcess> {
  const log = join(logDirectory, `${name}.log`);
  const output = openSync(log, 'a', 0o600);
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = `http://127.0.0.1:${port}`;
  const stop = () => stopProcess(child, ended);
  if (await isHealthy(`${url}${health}`, child)) return { url, pid: child.pid!, stop };
  await stop();
  throw new Error(`The ${name} server did not start: ${readFileSync(log, 'utf8').trim().slice(-2000)}`);
}

async function isHealthy(url: string, child: ChildProcess): Promise<boolean> {
  for (const deadline = performance.now() + PATIENCE_MS; performance.now() < deadline; await delay(100)) {
    if (child.exitCode !== null) return false;
    const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer?.status === 200) return true;
  }
  return false;
}

async function stopProcess(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  child.kill('SIGTERM');
  const isGone = await Promise.race([ended.then(() => true), delay(8_000, false, { ref: false })]);
  if (!isGone) child.kill('SIGKILL');
  await ended;
}

/** A TCP port of this machine's that nobody uses just now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}

/** Resident memory of a process in megabytes (10⁶ bytes), as `ps` tells it. */
export async function residentMegabytes(pid: number): Promise<number> {
  const { stdout } = await run('ps', ['-o', 'rss=', '-p', String(pid)]);
  const kibibytes = Number(stdout.trim());
  if (!(kibibytes > 0)) throw new Error(`ps does not say how much memory process ${pid} uses.`);
  return (kibibytes * 1024) / 1e6;
}
