import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stampSources } from './source-stamp.mjs';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'camau-stamp-'));
  for (const folder of ['packages/domain/src', 'packages/domain/dist'])
    await mkdir(join(root, folder), { recursive: true });
  await writeFile(join(root, 'packages/domain/src/slip.ts'), 'export const a = 1;');
});
afterEach(() => rm(root, { recursive: true }));

const stamp = () => stampSources(root, ['packages', 'turbo.json']);
const touch = (path: string, text = 'x') => writeFile(join(root, path), text);

describe('the stamp over what a build reads', () => {
  it.each([
    ['a file is added', () => touch('packages/domain/src/more.ts')],
    ['a file is removed', () => rm(join(root, 'packages/domain/src/slip.ts'))],
    ['a size changes', () => touch('packages/domain/src/slip.ts', 'export const a = 12;')],
    ['a time changes', () => utimes(join(root, 'packages/domain/src/slip.ts'), 1, 1)],
    ['a named file appears', () => touch('turbo.json')],
  ])('changes when %s', async (_name, change) => {
    const before = await stamp();
    await change();
    expect(await stamp()).not.toBe(before);
  });

  it.each([
    ['a result is written', () => touch('packages/domain/dist/slip.js')],
    ['a test changes', () => touch('packages/domain/src/slip.test.ts')],
    ['nothing happens', () => Promise.resolve()],
  ])('stays when %s', async (_name, change) => {
    const before = await stamp();
    await change();
    expect(await stamp()).toBe(before);
  });
});
