import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { query } from './support/as-owner.js';
import { EARLY_ACTION, TWO_FORCES } from './support/definitions.js';
import { POSTS } from './support/sign-in.js';
import {
  createEmptyDatabase,
  createTestDatabase,
  startTestApp,
  type TestApp,
  type TestDatabase,
} from './support/test-app.js';

const CLI = join(import.meta.dirname, '../dist/cli.js');

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command line as a person would; `environment` holds the settings it is given. */
function camau(args: readonly string[], environment: Record<string, string>): Promise<Outcome> {
  const { PATH = '' } = process.env;
  return new Promise((resolve) => {
    execFile(process.execPath, [CLI, ...args], { env: { PATH, ...environment } }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out: out.trim(), err: err.trim() });
    });
  });
}

const settingsOf = ({ config }: TestDatabase): Record<string, string> => ({
  DATABASE_URL: config.appUrl,
  DATABASE_OWNER_URL: config.ownerUrl,
});

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

describe('every command', () => {
  it.each([
    ['migrate'],
    ['database', 'prepare'],
    ['programme', 'load'],
    ['programme', 'show'],
    ['user', 'add'],
    ['clock', 'move'],
    ['demonstration', 'posts'],
    ['openapi'],
  ])('explains itself: %s %s', async (...words) => {
    const { code, out } = await camau([...words, '--help'], {});
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^Usage: camau ${words.join(' ')}`));
  });

  it.each([
    ['no address', {}, 'The setting DATABASE_URL is missing: it names the PostgreSQL database to use.'],
    [
      'nobody listening',
      { DATABASE_URL: 'postgres://a:b@127.0.0.1:1/c' },
      'The database does not answer at the address given.',
    ],
  ])('ends with one sentence and 1: %s', async (_, environment, sentence) => {
    const { code, err } = await camau(['migrate'], environment as Record<string, string>);
    expect([code, err]).toEqual([1, sentence]);
  });

  it('ends with one sentence and 1 in a database nobody set up, with the wrong password, in one that is not there', async () => {
    expect(await camau(['programme', 'show'], settingsOf(empty))).toEqual({
      code: 1,
      out: '',
      err: 'The database is not set up: run `npm run camau -- migrate` first.',
    });
    const wrong = new URL(settings['DATABASE_OWNER_URL']!);
    wrong.password = 'wrong';
    expect(await camau(['migrate'], { ...settings, DATABASE_OWNER_URL: wrong.href })).toMatchObject({
      code: 1,
      err: 'The database refuses the password given.',
    });
    const missing = new URL(settings['DATABASE_OWNER_URL']!);
    missing.pathname = '/nowhere';
    expect(await camau(['migrate'], { ...settings, DATABASE_OWNER_URL: missing.href })).toMatchObject({
      code: 1,
      err: 'The database named in the address does not exist.',
    });
  });
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
    expect(JSON.parse(out)).toMatchObject({ slug: 'early-action-together', version: 1, nextBoardOn: '2019-11-06' });
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

describe('database prepare', () => {
  it('makes the restricted role, and may be run again', async () => {
    const asSuperuser = { DATABASE_URL: empty.config.appUrl, DATABASE_OWNER_URL: empty.superuserUrl };
    for (let run = 0; run < 2; run += 1)
      expect(await camau(['database', 'prepare'], asSuperuser)).toEqual({
        code: 0,
        out: 'The role camau_app is ready.',
        err: '',
      });
  });

  it('is content with a role that is there, and prints the SQL where it may not make one', async () => {
    expect(await camau(['database', 'prepare'], settingsOf(empty))).toMatchObject({
      code: 0,
      out: 'The role camau_app is ready.',
    });
    const other = new URL(empty.config.appUrl);
    other.username = 'camau_nobody_yet';
    const { code, out, err } = await camau(['database', 'prepare'], { ...settingsOf(empty), DATABASE_URL: other.href });
    expect([code, err]).toEqual([
      1,
      'The owner may not make roles: have the SQL above run by a superuser of the server.',
    ]);
    expect(out).toMatch(/create role "camau_nobody_yet"[^]*grant camau_app to "camau_nobody_yet"/);
  });
});

describe('openapi', () => {
  it('is fresh, and needs no database to say so', async () => {
    expect(await camau(['openapi', '--check'], {})).toEqual({
      code: 0,
      out: 'apps/api/openapi.json is what the code says.',
      err: '',
    });
  });
});
