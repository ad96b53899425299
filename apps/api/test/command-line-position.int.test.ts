import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { query } from './support/as-owner.js';
import { camau } from './support/command-line.js';
import { createTestDatabase } from './support/test-app.js';

let folder: string;
let frozen: { canonical: string; sha256: string };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'camau-positions-'));
  const database = await createTestDatabase('demonstration');
  [frozen] = (await query<typeof frozen>(
    database.superuserUrl,
    'select canonical, sha256 from position where sequence = 1',
  )) as [typeof frozen];
  await database.drop();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The command on a file of that text, with no database to be asked. */
async function verify(text: string | Buffer, ...options: string[]) {
  const path = join(folder, 'position.json');
  await writeFile(path, text);
  return camau(['position', 'verify', path, ...options], {});
}

describe('camau position verify', () => {
  it('says the hash and that the position is whole, without a database', async () => {
    const { code, out } = await verify(frozen.canonical, '--sha256', frozen.sha256.toUpperCase());
    expect(code).toBe(0);
    expect(out).toContain(`SHA-256 ${frozen.sha256}`);
    expect(out).toContain('The position is whole.');
  });

  it.each([
    ['a word changed', () => frozen.canonical.replace('2019', '2018'), 'does not have the hash given'],
    ['a byte added', () => `${frozen.canonical}\n`, 'written anew'],
    ['another file', () => 'Minutes', 'is not a position'],
    ['a file that is no text', () => Buffer.from([0xff, 0xfe, 0x00]), 'is not a position'],
  ])('fails with one sentence on %s', async (_, text, words) => {
    const { code, err } = await verify(text(), '--sha256', frozen.sha256);
    expect([code, err.split('\n')]).toEqual([1, [expect.stringContaining(words)]]);
  });

  it('fails on a file that is not there', async () => {
    const { code, err } = await camau(['position', 'verify', join(folder, 'none.json')], {});
    expect([code, err]).toEqual([1, expect.stringContaining('cannot be read')]);
  });
});
