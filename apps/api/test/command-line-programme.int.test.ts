import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { query } from './support/as-owner.js';
import { camau, settingsOf } from './support/command-line.js';
import { join } from 'node:path';
import { EARLY_ACTION, TWO_FORCES } from './support/definitions.js';
import { POSTS } from './support/sign-in.js';
import {
  createEmptyDatabase,
  createTestDatabase,
  startTestApp,
  type TestApp,
  type TestDatabase,
} from './support/test-app.js';

let test: TestApp;
let empty: TestDatabase;
let inUse: TestDatabase;
let settings: Record<string, string>;
beforeAll(async () => {
  test = await startTestApp();
  empty = await createEmptyDatabase();
  inUse = await createTestDatabase('definition');
  settings = settingsOf(test.database);
});
afterAll(async () => {
  await test.close();
  await empty.drop();
  await inUse.drop();
});

describe('programme load', () => {
  it('lists every fault with file, line and field, and loads nothing', async () => {
    const { code, err } = await camau(['programme', 'load', join(EARLY_ACTION, 'demonstration')], settings);
    expect(code).toBe(1);
    expect(err).toContain('programme.yaml:1: the file is missing or cannot be read');
  });

  it('says that nothing is to change, and as a dry run what would', async () => {
    expect(await camau(['programme', 'load', EARLY_ACTION], settings)).toEqual({
      code: 0,
      out: 'Nothing to change.',
      err: '',
    });
    const { out } = await camau(['programme', 'load', TWO_FORCES, '--dry-run'], settings);
    expect(out).toMatch(/^add programme two-force-test\n[^]*rows would change; nothing was changed\.$/);
    expect(await query(test.database.superuserUrl, 'select slug from programme')).toHaveLength(1);
  });

  it('plays no demonstration in production, as a dry run or in a database that is in use', async () => {
    const load = ['programme', 'load', EARLY_ACTION, '--demonstration'];
    expect(await camau(load, { ...settings, CAMAU_MODE: 'production' })).toMatchObject({
      code: 1,
      err: 'A demonstration is refused in production.',
    });
    expect(await camau([...load, '--dry-run'], settings)).toMatchObject({
      code: 1,
      err: 'A demonstration cannot be loaded as a dry run.',
    });
    expect(await camau(load, settingsOf(inUse))).toMatchObject({
      code: 1,
      err: expect.stringContaining('into an empty one only'),
    });
  });
});

describe('programme show', () => {
  it('gives what the API answers', async () => {
    const { out } = await camau(['programme', 'show', '--json', '--programme', 'early-action-together'], settings);
    expect(JSON.parse(out)).toMatchObject({
      slug: 'early-action-together',
      version: 1,
      nextBoardOn: '2019-11-06',
      award: { amountPence: 680_000_000, approximate: true },
      sources: { version: 1, documents: expect.arrayContaining([expect.objectContaining({ class: 'agreement' })]) },
    });
    expect(await camau(['programme', 'show', '--programme', 'other'], settings)).toMatchObject({
      code: 1,
      err: 'There is no programme other.',
    });
  });
});

describe('user add', () => {
  const post = [
    'user',
    'add',
    '--programme',
    'early-action-together',
    '--email',
    'deputy@swp.example',
    '--title-en',
    'Deputy',
    '--body',
    'SWP',
    '--from',
    '2019-04-01',
  ];

  it('adds a post that can sign in with the password it printed, and reaches only its force', async () => {
    const { out } = await camau([...post, '--role', 'force_deputy', '--forces', 'SWP'], settings);
    const password = /shown only now: (\S+)$/.exec(out)?.[1] ?? '';
    const { data } = await test.client().POST('/api/v1/sessions', { body: { email: 'deputy@swp.example', password } });
    expect(data?.user.grants).toMatchObject([{ role: 'force_deputy', forceSlug: 'south-wales' }]);
  });

  it.each([
    [
      'an e-mail that is taken',
      [...post, '--email', POSTS.sro, '--role', 'sro'],
      `There is already a user ${POSTS.sro}.`,
    ],
    ['a role there is not', [...post, '--role', 'boss'], 'boss is not a role; roles are'],
    [
      'a force there is not',
      [...post, '--email', 'a@b.example', '--role', 'force_lead', '--forces', 'XXX'],
      'Not every one of XXX is the code of a force.',
    ],
    [
      'a body there is not',
      [...post, '--email', 'a@b.example', '--role', 'sro', '--body', 'XXX'],
      'No body has the code XXX.',
    ],
    [
      'a day there is not',
      [...post, '--email', 'a@b.example', '--role', 'sro', '--from', '2019-02-30'],
      '2019-02-30 is not a date',
    ],
  ])('refuses %s', async (_, args, sentence) => {
    const { code, err } = await camau(args, settings);
    expect(code).toBe(1);
    expect(err).toContain(sentence);
    expect(
      await query(test.database.superuserUrl, `select email from user_account where email = 'a@b.example'`),
    ).toEqual([]);
  });
});

describe('the demonstration', () => {
  it('names its posts, whose password is known to all', async () => {
    const { out } = await camau(['demonstration', 'posts', '--json'], settings);
    const { posts } = JSON.parse(out) as { posts: { email: string }[] };
    expect(posts.map(({ email }) => email)).toEqual(expect.arrayContaining(Object.values(POSTS)));
  });

  it('moves its clock forward, never back; every page then says the new day', async () => {
    expect(await camau(['clock', 'move', '2019-10-01'], settings)).toMatchObject({
      code: 1,
      err: expect.stringContaining('never moved back'),
    });
    expect(await camau(['clock', 'move', 'tomorrow'], settings)).toMatchObject({
      code: 1,
      err: expect.stringContaining('neither a date'),
    });
    expect(await camau(['clock', 'move', '2019-10-17'], settings)).toMatchObject({
      code: 0,
      out: 'The facts clock stands at 2019-10-17T08:00:00.000Z.',
    });
    expect((await test.client().GET('/api/v1/installation')).data?.factsClock).toMatchObject({
      mode: 'demonstration',
      today: '2019-10-17',
    });
  });

  it('is the only kind of installation whose clock is moved', async () => {
    expect((await camau(['migrate'], settingsOf(empty))).code).toBe(0);
    expect(await camau(['clock', 'move', '2030-01-01'], settingsOf(empty))).toMatchObject({
      code: 1,
      err: expect.stringContaining('follows the system clock'),
    });
    expect(await camau(['demonstration', 'posts'], settingsOf(empty))).toMatchObject({
      code: 1,
      err: 'This installation holds no demonstration.',
    });
  });
});
