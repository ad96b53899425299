import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Milestone, Problem } from '@camau/contracts';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { createApp } from '../../src/create-app.js';
import { query } from '../support/as-owner.js';
import { callerOf, type Answer, type Caller } from '../support/requests.js';
import { PASSWORD, POSTS } from '../support/sign-in.js';
import { openTcpProxy, type TcpProxy } from '../support/tcp-proxy.js';
import { createTestDatabase, type TestDatabase } from '../support/test-app.js';

jest.setTimeout(60_000);

const REF = 'GWP-3-01';
const WITHIN_MS = 2000;

let database: TestDatabase;
let proxy: TcpProxy;
let app: NestFastifyApplication;
let baseUrl: string;
let officer: Caller;

beforeAll(async () => {
  database = await createTestDatabase('demonstration');
  const url = new URL(database.config.appUrl);
  proxy = await openTcpProxy(Number(url.port));
  url.port = String(proxy.port);
  app = await createApp({ ...database.config, appUrl: url.href, answerWithinMs: 1500 });
  await app.listen(0, '127.0.0.1');
  baseUrl = await app.getUrl();
  const { body } = await callerOf(baseUrl, null)<{ token: string }>('POST', '/api/v1/sessions', {
    body: { email: POSTS.officer, password: PASSWORD },
  });
  officer = callerOf(baseUrl, body.token);
});
afterAll(async () => {
  await app.close();
  await proxy.close();
  await database.drop();
});
afterEach(async () => {
  proxy.mend();
  await untilWell();
});

/** Asks until it is answered; the process is the same all the time, so whatever answers has recovered by itself. */
async function untilWell(): Promise<number> {
  const since = performance.now();
  for (;;) {
    const { status } = await officer('GET', '/milestones?limit=1');
    if (status === 200) return performance.now() - since;
    if (performance.now() - since > 15_000) throw new Error(`Still ${status} after 15 s.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function timed(send: () => Promise<Answer<Problem>>): Promise<Answer<Problem> & { ms: number }> {
  const since = performance.now();
  const answer = await send();
  return { ...answer, ms: performance.now() - since };
}

function expectAway({ status, body, headers, ms }: Answer<Problem> & { ms: number }): void {
  expect([status, body?.code, headers.get('content-type')]).toEqual([
    503,
    'unavailable',
    'application/problem+json; charset=utf-8',
  ]);
  expect(ms).toBeLessThan(WITHIN_MS);
}

const requests: readonly (readonly [string, () => Promise<Answer<Problem>>])[] = [
  ['a list', () => officer('GET', '/milestones')],
  ['a page', () => officer('GET', '/cycles/2019-20-Q2')],
  ['a page as at', () => officer('GET', '/board?asAt=2019-09-01')],
  [
    'a write',
    () =>
      officer('POST', `/milestones/${REF}/forecasts`, {
        version: 3,
        body: { forecastOn: '2019-12-02', reasonCode: 'scope', reason: 'More to do.' },
      }),
  ],
  [
    'a sign-in',
    () => callerOf(baseUrl, null)('POST', '/api/v1/sessions', { body: { email: POSTS.sro, password: PASSWORD } }),
  ],
  ['what needs nobody', () => callerOf(baseUrl, null)('GET', '/api/v1/installation')],
  ['readiness', () => callerOf(baseUrl, null)('GET', '/api/health/ready')],
];

describe.each([
  ['gone', () => proxy.cut()],
  ['silent', () => proxy.silence()],
] as const)('while the database is %s', (_, leave) => {
  it.each(requests)('%s is answered 503 within two seconds, and again once it is back', async (_what, send) => {
    leave();
    expectAway(await timed(send));
    expect((await callerOf(baseUrl, null)('GET', '/api/health/live')).status).toBe(200);
    proxy.mend();
    expect(await untilWell()).toBeLessThan(WITHIN_MS);
    expect((await send()).status).not.toBe(503);
  });

  it('twenty requests at once are each answered within two seconds', async () => {
    leave();
    const answers = await Promise.all(Array.from({ length: 20 }, () => timed(() => officer('GET', '/milestones'))));
    answers.forEach(expectAway);
    proxy.mend();
    expect(await untilWell()).toBeLessThan(WITHIN_MS);
  });
});

describe('when the database goes in the middle of a write', () => {
  it('it is answered 503 within two seconds, and nothing of it stays', async () => {
    const { version } = (await officer<Milestone>('GET', `/milestones/${REF}`)).body;
    const holder = new pg.Client({ connectionString: database.superuserUrl, options: '-c search_path=camau' });
    await holder.connect();
    await holder.query('begin');
    await holder.query('select 1 from milestone where ref = $1 for update', [REF]);
    let gone = 0;
    const writing = officer('POST', `/milestones/${REF}/forecasts`, {
      version,
      body: { forecastOn: '2020-03-02', reasonCode: 'scope', reason: 'More to do.' },
    }).then((answer) => ({ ...answer, ms: performance.now() - gone }));
    const waiting = `select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
    await waitFor(async () => (await query(database.superuserUrl, waiting)).length === 1);
    gone = performance.now();
    proxy.cut();
    expectAway(await writing);
    await holder.query('rollback');
    await holder.end();
    proxy.mend();
    await untilWell();
    expect((await officer<Milestone>('GET', `/milestones/${REF}`)).body).toMatchObject({ version });
  });
});

async function waitFor(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('It did not come to that within five seconds.');
}
