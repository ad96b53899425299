import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive, isServerOf, readPostmaster } from './postmaster-pid.js';

let cluster: string;
beforeEach(async () => void (cluster = await mkdtemp(join(tmpdir(), 'camau pid '))));
afterEach(() => rm(cluster, { recursive: true }));

const write = (...lines: (string | number)[]) => writeFile(join(cluster, 'postmaster.pid'), lines.join('\n') + '\n');

describe('postmaster.pid', () => {
  it('is absent before the first start', async () => expect(await readPostmaster(cluster)).toBeUndefined());

  it('tells process, folder, port and readiness', async () => {
    await write(4711, cluster, 1570000000, 5433, '', '127.0.0.1', '  12345  67', 'ready   ');
    expect(await readPostmaster(cluster)).toEqual({ pid: 4711, directory: cluster, port: 5433, isReady: true });
  });

  it('is not ready while the server starts', async () => {
    await write(4711, cluster, 1570000000, 5433, '', '127.0.0.1', '  12345  67', 'starting');
    expect(await readPostmaster(cluster)).toMatchObject({ isReady: false });
  });

  it.each(['', 'half', '-3'])('counts as absent when its first line is "%s"', async (line) => {
    await write(line);
    expect(await readPostmaster(cluster)).toBeUndefined();
  });

  it('is not believed when its number now belongs to a program that is not PostgreSQL', () => {
    expect(isAlive(process.pid)).toBe(true);
    expect(isServerOf({ pid: process.pid, directory: cluster, port: 1, isReady: true }, cluster)).toBe(false);
  });

  it('is not believed when it was copied with the folder of another clone', () => {
    expect(isServerOf({ pid: process.ppid, directory: '/somewhere/else', port: 1, isReady: true }, cluster)).toBe(
      false,
    );
  });
});
