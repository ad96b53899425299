import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalPostgres, type LocalPostgres } from './index.js';

jest.setTimeout(60_000);

let dataDirectory: string;
beforeEach(async () => void (dataDirectory = await mkdtemp(join(tmpdir(), 'camau failure '))));
afterEach(() => rm(dataDirectory, { recursive: true, force: true }));

const start = (port?: number): Promise<LocalPostgres> => startLocalPostgres({ dataDirectory, durable: false, port });

describe('a failure is one sentence', () => {
  const sentence = (pattern: RegExp) =>
    expect.objectContaining({ name: 'LocalPostgresError', message: expect.stringMatching(pattern) });

  it('when the port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await expect(start(port)).rejects.toEqual(
      sentence(new RegExp(`^Port ${port}, .* is in use by another program\\.$`)),
    );
    await new Promise((done) => other.close(done));
  });

  it('when a file stands where the data should be', async () => {
    const path = join(dataDirectory, 'file');
    await writeFile(path, '');
    await expect(startLocalPostgres({ dataDirectory: path, durable: false })).rejects.toEqual(
      sentence(/^Camau cannot write its data directory .*file \(a file stands in its place\)\.$/),
    );
  });

  it('when the data are of another major version', async () => {
    await mkdir(join(dataDirectory, 'cluster'));
    await writeFile(join(dataDirectory, 'cluster', 'PG_VERSION'), '14\n');
    await expect(start()).rejects.toEqual(
      sentence(/^The data in .* was written by PostgreSQL 14 and this is 18: .*\.$/),
    );
  });

  it('when the passwords are damaged, without touching the data', async () => {
    const server = await start();
    await server.stop();
    await writeFile(join(dataDirectory, 'database-passwords.json'), '{');
    await expect(start()).rejects.toEqual(sentence(/^The database passwords in .* are damaged: /));
    expect(await readFile(join(dataDirectory, 'cluster', 'PG_VERSION'), 'utf8')).toBe('18\n');
  });
});
