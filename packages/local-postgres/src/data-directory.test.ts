import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultDataDirectory } from './data-directory.js';
import { isRoot } from './server-account.js';

let clone: string;
beforeEach(async () => {
  clone = await mkdtemp(join(tmpdir(), 'camau clone '));
  await chmod(clone, 0o755);
});
afterEach(() => rm(clone, { recursive: true }));

describe('the data directory of a clone', () => {
  it('is the one that is asked for, relative to the clone', async () => {
    expect(await defaultDataDirectory(clone, { CAMAU_DATA_DIR: '/srv/camau' })).toBe('/srv/camau');
    expect(await defaultDataDirectory(clone, { CAMAU_DATA_DIR: 'data' })).toBe(join(clone, 'data'));
  });

  it('is .camau in the clone', async () => {
    expect(await defaultDataDirectory(clone, {})).toBe(join(clone, '.camau'));
  });

  (isRoot() ? it : it.skip)(
    'is a folder of /var/tmp of its own when root runs a clone nobody else can reach',
    async () => {
      const other = await mkdtemp(join(tmpdir(), 'camau clone '));
      await chmod(clone, 0o700);
      const directory = await defaultDataDirectory(clone, {});
      expect(directory).toMatch(/^\/var\/tmp\/camau-camau-clone-[\w]+-[0-9a-f]{12}$/);
      expect(await defaultDataDirectory(other, {})).not.toBe(directory);
      await rm(other, { recursive: true });
    },
  );
});
