import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openFactsKeeper, type FactsKeeper } from '../support/facts-keeper.js';
import { expectRefused } from '../support/refusals.js';
import { callerOf, PROGRAMME_PATH, signInAll, type Caller, type Sending } from '../support/requests.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

jest.setTimeout(60_000);

const POSTS = ['officer', 'gwentLead'] as const;

let test: TestApp;
let facts: FactsKeeper;
let callers: Record<(typeof POSTS)[number], Caller>;

beforeAll(async () => {
  test = await startTestApp();
  facts = await openFactsKeeper(test.database.superuserUrl);
  callers = await signInAll(test, POSTS);
});
afterAll(async () => {
  await facts.close();
  await test.close();
});

const refused = (post: keyof typeof callers, method: string, path: string, sending: Sending, status: number) =>
  expectRefused(facts, { call: callers[post], method, path, sending, status });

describe('asAt', () => {
  it.each([
    ['tomorrow', '2019-10-16', 'in_future'],
    ['a second from now', '2019-10-15T08:00:01Z', 'in_future'],
    ['a far day', '9999-12-31', 'in_future'],
    ['no day', '2019-02-30', 'not_a_date'],
    ['words', 'yesterday', 'not_a_date'],
    ['a month', '2019-10', 'not_a_date'],
    ['the year 0', '0000-01-01', 'not_a_date'],
    ['an instant without a zone', '2019-10-15T08:00:00', 'not_a_date'],
    ['an impossible time', '2019-10-15T25:00:00Z', 'not_a_date'],
    ['SQL', "2019-10-15'; drop table milestone; --", 'not_a_date'],
    ['a thousand characters', '2'.repeat(1000), 'not_a_date'],
  ])('%s is refused on every kind of page', async (_, asAt, code) => {
    for (const path of [
      '/milestones',
      '/milestones/GWP-3-01',
      '/cycles',
      '/cycles/2019-20-Q1',
      '/cycles/2019-20-Q1/reports/gwent',
      '/positions',
      '/board',
      '',
    ]) {
      const { problems } = await refused('officer', 'GET', `${path}?asAt=${encodeURIComponent(asAt)}`, {}, 400);
      expect(problems).toMatchObject([{ pointer: '?asAt', code }]);
    }
  });

  it('given twice is refused', async () => {
    await refused('officer', 'GET', '/milestones?asAt=2019-10-01&asAt=2019-10-02', {}, 400);
  });

  it.each(['2019-10-15', '2018-04-01', '0001-01-01', '2019-10-15T07:59:59Z', '2019-10-15T08:59:59%2B01:00', ''])(
    '"%s" is taken',
    async (asAt) => {
      expect((await callers.officer('GET', `/milestones?asAt=${asAt}`)).status).toBe(200);
    },
  );
});

describe('a list', () => {
  const cursor = (value: unknown) =>
    Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

  it.each([
    ['limit=0', '?limit', 'too_small'],
    ['limit=-1', '?limit', 'too_small'],
    ['limit=201', '?limit', 'too_large'],
    ['limit=1.5', '?limit', 'not_a_number'],
    ['limit=ten', '?limit', 'not_a_number'],
    ['limit=1e9', '?limit', 'too_large'],
    ['sort=title', '?sort', 'unknown_code'],
    ['status=green', '?status', 'unknown_code'],
    ['tier=gold', '?tier', 'unknown_code'],
    [`force=${'x'.repeat(81)}`, '?force', 'too_long'],
    ['colour=red', '?colour', 'unknown_field'],
    ['cursor=nonsense', '?cursor', 'unknown_cursor'],
    [`cursor=${'x'.repeat(501)}`, '?cursor', 'too_long'],
    [`cursor=${cursor(['ref', 'GWP-1-01', 'GWP-1-01'])}`, '?cursor', 'unknown_cursor'],
    [`cursor=${cursor(['forecast', 1, 2])}`, '?cursor', 'unknown_cursor'],
    [`cursor=${cursor('{}')}`, '?cursor', 'unknown_cursor'],
  ])('asked with %s names the parameter', async (query, pointer, code) => {
    const { problems } = await refused('officer', 'GET', `/milestones?${query}`, {}, 400);
    expect(problems).toMatchObject([{ pointer, code }]);
  });

  it.each([
    ['not a date', ['forecast', 'not a date', 'GWP-1-01'], ''],
    ['a day that is none', ['forecast', '2019-02-30', 'GWP-1-01'], ''],
    ['NUL', ['forecast', '2019-10-01', 'a\u0000b'], ''],
    ['half a surrogate pair', ['forecast', '2019-10-01', '\ud800'], ''],
    ['not a number', ['slip', 'many', 'GWP-1-01'], '&sort=slip'],
    ['a number too large', ['slip', '99999999999', 'GWP-1-01'], '&sort=slip'],
  ])('asked with a crafted cursor that holds %s is never a 500', async (_, made, sort) => {
    const { status } = await callers.officer('GET', `/milestones?cursor=${cursor(made)}${sort}`);
    expect([200, 400]).toContain(status);
  });
});

describe('a path with', () => {
  it.each([
    ['NUL', '/milestones/GWP%00'],
    ['bytes that are no text', '/milestones/%ff%fe'],
    ['a broken escape', '/milestones/%zz'],
    ['SQL', `/milestones/${encodeURIComponent("x' or '1'='1")}`],
    ['a very long name', `/milestones/${'x'.repeat(5000)}`],
    ['half a surrogate pair', '/cycles/%ED%A0%80'],
    ['NUL in a cycle', '/cycles/2019%00'],
    ['NUL in a subject', '/cycles/2019-20-Q2/reports/%00'],
    ['NUL in a position', '/positions/%00'],
    ['NUL in a programme', '/api/v1/programmes/%00/milestones'],
    ['nothing we know', '/colours'],
    ['a version that is none', '/positions/2019-20-Q1?version=first'],
    ['a version too large', '/positions/2019-20-Q1?version=99999999999'],
  ])('%s is 400 or 404', async (_, path) => {
    const { status, headers } = await callers.officer('GET', path);
    expect([400, 404]).toContain(status);
    expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(headers.get('x-request-id')).toBeTruthy();
  });

  it('a question nobody asked is not found', async () => {
    for (const id of ['nothing', '%00', '01900000-0000-7000-8000-000000000000']) {
      const { status } = await callers.gwentLead('POST', `/cycles/2019-20-Q2/reports/gwent/questions/${id}/answers`, {
        body: { answer: 'Yes.' },
      });
      expect([id, [400, 404].includes(status)]).toEqual([id, true]);
    }
  });
});

describe('the method, the session and the headers', () => {
  it.each(['DELETE', 'PATCH', 'PUT'])('%s on a list is not found or not allowed', async (method) => {
    expect([404, 405]).toContain((await callers.officer(method, '/milestones')).status);
  });

  it.each([
    'Bearer',
    'Bearer x',
    'Basic b2ZmaWNlcjpvZmZpY2Vy',
    `Bearer ${'x'.repeat(5000)}`,
    'Bearer a b',
    `Bearer ${'A'.repeat(43)}`,
  ])('authorization "%.20s" is 401', async (authorization) => {
    expect((await callerOf(test.baseUrl, null)('GET', '/milestones', { headers: { authorization } })).status).toBe(401);
  });

  it.each(['GET', 'HEAD', 'POST'])('If-Match "garbage" on %s is never a 500', async (method) => {
    const { status } = await callers.officer(method, '/milestones/GWP-3-01', { headers: { 'if-match': 'garbage' } });
    expect(status).toBeLessThan(500);
  });

  it('a request id of one’s own comes back, an odd one does not', async () => {
    expect(
      (await callers.officer('GET', '/cycles', { headers: { 'x-request-id': 'mine-2019-10-15' } })).headers.get(
        'x-request-id',
      ),
    ).toBe('mine-2019-10-15');
    expect(
      (await callers.officer('GET', '/cycles', { headers: { 'x-request-id': 'a b<script>' } })).headers.get(
        'x-request-id',
      ),
    ).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('one programme', () => {
  it('that is none of one’s own is not found', async () => {
    const path = PROGRAMME_PATH.replace('early-action-together', 'another-programme');
    await refused('officer', 'GET', `${path}/milestones`, {}, 404);
    await refused('officer', 'POST', `${path}/cycles/2019-20-Q2/closings`, {}, 404);
  });
});
