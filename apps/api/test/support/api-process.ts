import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const MAIN = join(import.meta.dirname, '../../dist/main.js');

/** The API as a process of its own, as an installation runs it. */
export interface ApiProcess {
  readonly baseUrl: string;
  readonly pid: number;
  isRunning(): boolean;
  /** log lines of errors nobody foresaw */
  readonly unforeseen: readonly string[];
  /** kill -9: nothing is finished, nothing is said. */
  kill(): Promise<void>;
}

/** Starts the built API on a port (0: any), with other settings where a test asks, and waits until it answers. */
export async function startApiProcess(
  appUrl: string,
  ownerUrl: string,
  port = 0,
  settings: Readonly<Record<string, string>> = {},
): Promise<ApiProcess> {
  const child = spawn(process.execPath, [MAIN], {
    env: {
      PATH: process.env['PATH'],
      CAMAU_MODE: 'test',
      CAMAU_API_PORT: String(port),
      CAMAU_LOG_LEVEL: 'info',
      DATABASE_URL: appUrl,
      DATABASE_OWNER_URL: ownerUrl,
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const unforeseen: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line.includes('"level":50')) unforeseen.push(line);
  });
  const baseUrl = await addressOf(child);
  return {
    baseUrl,
    pid: child.pid!,
    unforeseen,
    isRunning: () => child.exitCode === null && child.signalCode === null,
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

/** The address the API logs when it begins to listen; everything it says afterwards is read and forgotten. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout!.on('data', (chunk: Buffer) => {
      said = `${said}${chunk.toString()}`.slice(-10_000);
      const address = /Server listening at (http:\/\/127\.0\.0\.1:\d+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', () => reject(new Error(`The API did not start: ${said}`)));
  });
}
