import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

jest.setTimeout(180_000);

const script = join(import.meta.dirname, 'start.mjs');
let folder: string;
let ports: { CAMAU_WEB_PORT: string; CAMAU_API_PORT: string };
const launchers: Launcher[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'camau start – with spaces '));
  await chmod(folder, 0o755);
  ports = { CAMAU_WEB_PORT: await freePort(), CAMAU_API_PORT: await freePort() };
});
afterEach(async () => {
  for (const { child, ended } of launchers.splice(0)) {
    child.kill('SIGTERM');
    await ended;
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Launcher {
  readonly child: ChildProcess;
  readonly ended: Promise<number | string | null>;
  readonly said: () => string;
  /** resolves with `ready`, or with what was said when it ended instead */
  readonly readiness: () => Promise<string>;
}

/** Runs the launcher on a data directory, ports and database of the test's own. */
function launch(name: string, args: string[] = [], environment: Record<string, string> = {}): Launcher {
  const { DATABASE_URL: _given, DATABASE_OWNER_URL: _owner, ...inherited } = process.env;
  const env = { ...inherited, ...ports, CAMAU_DATA_DIR: join(folder, name), ...environment };
  const child = spawn(process.execPath, [script, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = once(child, 'close').then(([code, signal]) => (signal ?? code) as number | string | null);
  const readiness = () => {
    const ready = new Promise<string>((resolve) => {
      child.stdout.on('data', () => said.includes('Ctrl-C stops it') && resolve('ready'));
    });
    return Promise.race([ready, ended.then(() => said)]);
  };
  const launcher = { child, ended, said: () => said, readiness };
  launchers.push(launcher);
  return launcher;
}

async function listen(): Promise<Server> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

async function freePort(): Promise<string> {
  const server = await listen();
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return String(port);
}

/** Numbers of the processes whose environment or command line names the folder. */
function processesOf(path: string): string[] {
  return readdirSync('/proc').filter((pid) => {
    try {
      return (
        /^\d+$/.test(pid) &&
        ['cmdline', 'environ'].some((file) => readFileSync(`/proc/${pid}/${file}`, 'utf8').includes(path))
      );
    } catch {
      return false;
    }
  });
}

const answers = async (path: string) =>
  (await fetch(`http://127.0.0.1:${ports.CAMAU_API_PORT}/api/${path}`, { signal: AbortSignal.timeout(5_000) })).json();

describe('npm start', () => {
  it('loads the demonstration, says where it runs and who may sign in, and is there again after a kill -9', async () => {
    const first = launch('data');
    expect(await first.readiness()).toBe('ready');
    expect(first.said()).toContain(`Camau runs at http://127.0.0.1:${ports.CAMAU_WEB_PORT}`);
    expect(first.said()).toMatch(/force-lead@gwp\.example +Force lead, Gwent/);
    expect(await answers('v1/installation')).toMatchObject({
      factsClock: { mode: 'demonstration', today: '2019-10-15' },
    });

    first.child.kill('SIGKILL');
    expect(await first.ended).toBe('SIGKILL');
    const second = launch('data');
    expect(await second.readiness()).toBe('ready');
    expect(second.said()).toContain('already running');
    expect(second.said()).not.toContain('Loading');
    expect(await answers('health/ready')).toEqual({ status: 'ok' });

    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);
    expect(processesOf(join(folder, 'data'))).toEqual([]);
  });

  it('loads no demonstration when it is told not to, and begins afresh where a load was interrupted', async () => {
    const first = launch('empty', ['--empty']);
    await new Promise<void>((resolve) => {
      first.child.stdout?.on('data', () => first.said().includes('Loading the programme') && resolve());
      void first.ended.then(() => resolve());
    });
    first.child.kill('SIGKILL');
    await first.ended;
    const second = launch('empty', ['--empty']);
    expect(await second.readiness()).toBe('ready');
    expect(second.said()).toContain('beginning afresh');
    expect(second.said()).not.toContain('camau-demo');
    expect(await answers('v1/installation')).toMatchObject({ factsClock: { mode: 'system' } });
    second.child.kill('SIGINT');
    expect(await second.ended).toBe(0);
    expect(processesOf(join(folder, 'empty'))).toEqual([]);
  });
});

describe('npm start that cannot', () => {
  it.each([
    [
      'a database that cannot be reached',
      { DATABASE_URL: 'postgres://someone:secret@127.0.0.1:9/camau' },
      /^The database that DATABASE_URL names \(127\.0\.0\.1:9\/camau\) cannot be used: .*\.$/,
    ],
    [
      'a database address that is none',
      { DATABASE_URL: 'camau' },
      /^DATABASE_URL is not an address of the form postgres:.*\.$/,
    ],
    [
      'a port that is none',
      { CAMAU_API_PORT: 'three' },
      /^CAMAU_API_PORT is "three", which is not a port between 1 and 65535\.$/,
    ],
  ])('says in one sentence why: %s', async (_name, environment, sentence) => {
    const { ended, said } = launch('never', [], environment as Record<string, string>);
    expect(await ended).toBe(1);
    expect(said().trim()).toMatch(sentence as RegExp);
    expect(said()).not.toContain('secret');
  });

  it('says in one sentence why: a port in use', async () => {
    const other = await listen();
    const port = String((other.address() as AddressInfo).port);
    const { ended, said } = launch('never', [], { CAMAU_WEB_PORT: port });
    expect(await ended).toBe(1);
    expect(said()).toBe(
      `Port ${port}, meant for the web server, is in use by another program: stop it, or set CAMAU_WEB_PORT to another port.\n`,
    );
    await new Promise((done) => other.close(done));
  });

  it('says in one sentence why: a data directory it cannot write', async () => {
    await writeFile(join(folder, 'a file'), '');
    const { ended, said } = launch('a file');
    expect(await ended).toBe(1);
    expect(said()).toMatch(/^Camau cannot write its data directory .*a file \(a file stands in its place\)\.\n$/);
  });
});
