import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { camau, settingsOf } from './support/command-line.js';
import { createEmptyDatabase, type TestDatabase } from './support/test-app.js';

let empty: TestDatabase;
let settings: Record<string, string>;
beforeAll(async () => {
  empty = await createEmptyDatabase();
  settings = settingsOf(empty);
});
afterAll(() => empty.drop());

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
    const { code, err } = await camau(['migrate'], environment);
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
