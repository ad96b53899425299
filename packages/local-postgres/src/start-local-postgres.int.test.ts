import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { copyFile, cp, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabaseFromTemplate, dropDatabase, startLocalPostgres, withClient, withDatabase } from './index.js';
import type { LocalPostgres } from './index.js';
import { isAlive, readPostmaster } from './postmaster-pid.js';

jest.setTimeout(60_000);

let dataDirectory: string;
const running: LocalPostgres[] = [];

beforeEach(async () => void (dataDirectory = await mkdtemp(join(tmpdir(), 'camau – data with spaces '))));
afterEach(async () => {
  for (const server of running.splice(0)) await server.stop().catch(() => undefined);
  for (const made of [dataDirectory, `${dataDirectory} copy`]) await rm(made, { recursive: true, force: true });
});

async function start(options: { durable?: boolean } = {}): Promise<LocalPostgres> {
  const server = await startLocalPostgres({ dataDirectory, durable: false, ...options });
  running.push(server);
  return server;
}

const postmaster = async () => (await readPostmaster(join(dataDirectory, 'cluster')))?.pid ?? 0;
const scalar = (url: string, sql: string) =>
  withClient(url, async (client) => Object.values((await client.query(sql)).rows[0] ?? {})[0]);

/** The processes, by number, that have our data folder in their command line. */
function processesOf(folder: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(folder);
      } catch {
        return false;
      }
    });
}

describe('the embedded PostgreSQL', () => {
  it('is PostgreSQL 18 with UTF-8, one ordering everywhere, listening on this machine only', async () => {
    const { superuserUrl, ownerUrl, appUrl } = await start();
    expect(await scalar(superuserUrl, 'SHOW server_version_num')).toMatch(/^18\d{4}$/);
    expect(await scalar(appUrl, `SELECT datlocale FROM pg_database WHERE datname = current_database()`)).toBe(
      'C.UTF-8',
    );
    expect(await scalar(appUrl, `SELECT 'ŵ' > 'z' COLLATE "default"`)).toBe(true);
    expect(await scalar(superuserUrl, 'SHOW listen_addresses')).toBe('127.0.0.1');
    expect(await scalar(ownerUrl, 'SELECT current_user')).toBe('camau_owner');
    expect(await scalar(appUrl, 'SELECT current_user')).toBe('camau_app');
  });

  it('gives its roles no more than they need, and lets nobody in without the password', async () => {
    const { superuserUrl, appUrl, ownerUrl, port } = await start();
    const roles = `SELECT bool_or(rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb) FROM pg_roles WHERE rolname LIKE 'camau%'`;
    expect(await scalar(superuserUrl, roles)).toBe(false);
    await expect(scalar(appUrl, 'CREATE TABLE mine (id int)')).rejects.toThrow(/permission denied/);
    await expect(scalar(ownerUrl, 'CREATE SCHEMA camau')).resolves.toBeUndefined();
    await expect(scalar(`postgres://camau_app:wrong@127.0.0.1:${port}/camau`, 'SELECT 1')).rejects.toThrow(/password/);
    expect((await stat(join(dataDirectory, 'database-passwords.json'))).mode & 0o777).toBe(0o600);
    expect((await stat(join(dataDirectory, 'cluster'))).mode & 0o777).toBe(0o700);
  });

  it('keeps data, passwords and grants between runs', async () => {
    const first = await start({ durable: true });
    await scalar(first.ownerUrl, `CREATE TABLE kept AS SELECT 'gwent' AS force`);
    await first.stop();
    const second = await start({ durable: true });
    expect(await scalar(second.ownerUrl, 'SELECT force FROM kept')).toBe('gwent');
    expect(new URL(second.ownerUrl).password).toBe(new URL(first.ownerUrl).password);
  });

  it('loses no acknowledged write when the server is killed with -9', async () => {
    const first = await start({ durable: true });
    await scalar(first.ownerUrl, 'CREATE TABLE written (n int)');
    const pid = await postmaster();
    let acknowledged = 0;
    await withClient(first.ownerUrl, async (client) => {
      for (;;) {
        await client.query('INSERT INTO written VALUES ($1)', [acknowledged + 1]);
        acknowledged += 1;
        if (acknowledged === 200) process.kill(pid, 'SIGKILL');
      }
    }).catch(() => undefined);
    const second = await start({ durable: true });
    expect(await postmaster()).not.toBe(pid);
    expect(Number(await scalar(second.ownerUrl, 'SELECT max(n) FROM written'))).toBeGreaterThanOrEqual(acknowledged);
    expect(acknowledged).toBeGreaterThanOrEqual(200);
  });

  it('is joined again when the process that started it was killed', async () => {
    const source = `import(${JSON.stringify(new URL('../dist/index.js', import.meta.url).href)})
      .then((m) => m.startLocalPostgres({ dataDirectory: process.argv[1], durable: true }))
      .then(() => process.kill(process.pid, 'SIGKILL'))`;
    const child = spawn(process.execPath, ['-e', source, dataDirectory], { stdio: 'inherit' });
    const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
    expect(signal).toBe('SIGKILL');
    const left = await postmaster();
    expect(isAlive(left)).toBe(true);
    const server = await start({ durable: true });
    expect(server.wasRunning).toBe(true);
    expect(await postmaster()).toBe(left);
    await server.stop();
    expect(isAlive(left)).toBe(false);
  });

  it('is stopped by the last one to leave, and leaves no process', async () => {
    const first = await start();
    const second = await start();
    expect(second.port).toBe(first.port);
    await first.stop();
    expect(await scalar(second.appUrl, 'SELECT 1')).toBe(1);
    await second.stop();
    expect(processesOf(dataDirectory)).toEqual([]);
  });

  it('starts over the postmaster.pid of a dead server, or of the clone the folder was copied from', async () => {
    const first = await start();
    await scalar(first.ownerUrl, 'CREATE TABLE kept AS SELECT 1 AS n');
    await first.stop();
    const copy = `${dataDirectory} copy`;
    await cp(dataDirectory, copy, { recursive: true });
    await writeFile(
      join(dataDirectory, 'cluster', 'postmaster.pid'),
      `${process.pid}\n${join(dataDirectory, 'cluster')}\n1\n5432\n`,
    );
    const again = await start();
    expect(again.wasRunning).toBe(false);
    await copyFile(join(dataDirectory, 'cluster', 'postmaster.pid'), join(copy, 'cluster', 'postmaster.pid'));
    const moved = await startLocalPostgres({ dataDirectory: copy, durable: false });
    running.push(moved);
    expect(moved.wasRunning).toBe(false);
    expect(moved.port).not.toBe(again.port);
    expect(await scalar(moved.ownerUrl, 'SELECT n FROM kept')).toBe(1);
  });

  it('copies a database from a template and drops it, connected or not', async () => {
    const { superuserUrl, ownerUrl, appUrl } = await start();
    await scalar(ownerUrl, 'CREATE TABLE fact AS SELECT 7 AS n');
    await createDatabaseFromTemplate(superuserUrl, 'copy_1', 'camau');
    const copy = withDatabase(ownerUrl, 'copy_1');
    expect(await scalar(copy, 'SELECT n FROM fact')).toBe(7);
    expect(await scalar(withDatabase(appUrl, 'copy_1'), 'SELECT 1')).toBe(1);
    await withClient(copy, async (client) => {
      client.on('error', () => undefined);
      await dropDatabase(superuserUrl, 'copy_1');
    }).catch(() => undefined);
    await expect(scalar(copy, 'SELECT 1')).rejects.toThrow(/does not exist/);
    await dropDatabase(superuserUrl, 'copy_1');
  });
});
