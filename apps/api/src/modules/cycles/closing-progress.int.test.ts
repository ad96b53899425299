import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ClosingLine, Cycle, PositionList } from '@camau/contracts';
import { CLOSING_STEPS } from '@camau/domain';
import pg from 'pg';
import { CLOSING_POSTS, OPEN_CYCLE, reachSigned, type ClosingCallers } from '../../../test/support/reach-close.js';
import { bodyOf, cycleVersion } from '../../../test/support/reporting.js';
import { PROGRAMME_PATH, signInAll } from '../../../test/support/requests.js';
import { tokenOf } from '../../../test/support/sign-in.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

const FOLLOWED = `/cycles/${OPEN_CYCLE}/followed-closings`;
/** The close waits for whoever holds the programme's chain: as another close would. */
const HOLD_SQL = 'select pg_advisory_xact_lock(hashtextextended(id::text, 0)) from camau.programme';

let test: TestApp;
let callers: ClosingCallers;
let other: pg.Client;

beforeAll(async () => {
  test = await startTestApp();
  callers = await signInAll(test, CLOSING_POSTS);
  other = new pg.Client({ connectionString: test.database.superuserUrl });
  await other.connect();
});
afterAll(async () => {
  await other.end();
  await test.close();
});

const version = (): Promise<number> => cycleVersion(callers.officer, OPEN_CYCLE);
const stateNow = async (): Promise<string> =>
  bodyOf(await callers.officer<Cycle>('GET', `/cycles/${OPEN_CYCLE}`)).state;

/** Begins a followed close and answers with its lines as they come. */
async function begin(signal?: AbortSignal): Promise<AsyncIterator<ClosingLine>> {
  const response = await fetch(`${test.baseUrl}${PROGRAMME_PATH}${FOLLOWED}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await tokenOf(test, 'officer')}`,
      'if-match': `"${await version()}"`,
      'x-request-id': randomUUID(),
    },
    ...(signal ? { signal } : {}),
  });
  expect([response.status, response.headers.get('content-type')]).toEqual([201, 'application/x-ndjson']);
  expect(response.headers.get('cache-control')).toContain('no-transform');
  return linesOf(response.body!);
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<ClosingLine> {
  let rest = '';
  for await (const text of body.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + text).split('\n');
    rest = lines.pop()!;
    for (const line of lines) yield JSON.parse(line) as ClosingLine;
  }
}

async function restOf(lines: AsyncIterator<ClosingLine>): Promise<ClosingLine[]> {
  const found: ClosingLine[] = [];
  for (let next = await lines.next(); !next.done; next = await lines.next()) found.push(next.value);
  return found;
}

describe('a close that is followed', () => {
  it('is refused as any close is, with the problem and its own status', async () => {
    const early = await callers.officer('POST', FOLLOWED, { version: await version() });
    expect([early.status, early.headers.get('content-type')]).toEqual([409, 'application/problem+json; charset=utf-8']);
    expect((await callers.officer('POST', FOLLOWED)).status).toBe(428);
    expect((await callers.gwentLead('POST', FOLLOWED, { version: await version() })).status).toBe(403);
    await reachSigned(callers);
    expect((await callers.officer('POST', FOLLOWED, { version: (await version()) - 1 })).status).toBe(412);
  });

  it('says where it is while it waits, and ends with the problem when its connection is cut: nothing is closed', async () => {
    await other.query(`begin; ${HOLD_SQL}`);
    const lines = await begin();
    expect((await lines.next()).value).toEqual({ step: 'turn', done: 0, of: 1 });
    await other.query(
      `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())`,
    );
    const rest = await restOf(lines);
    await other.query('rollback');
    expect(rest).toEqual([{ problem: expect.objectContaining({ status: 503, code: 'unavailable' }) }]);
    expect(await stateNow()).toBe('in_review');
  });

  it('goes on to its end when whoever followed it leaves', async () => {
    await other.query(`begin; ${HOLD_SQL}`);
    const leaving = new AbortController();
    const lines = await begin(leaving.signal);
    await lines.next();
    leaving.abort();
    await expect(lines.next()).rejects.toThrow();
    await other.query('rollback');
    for (let tries = 0; tries < 200 && (await stateNow()) !== 'closed'; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 25));
    expect(await stateNow()).toBe('closed');
    const { items } = bodyOf(await callers.officer<PositionList>('GET', '/positions'));
    expect(items.filter(({ cycle }) => cycle === OPEN_CYCLE)).toHaveLength(1);
  });
});

describe('the lines of a close', () => {
  it('are its steps in their order, each report counted, before the cycle that is last', async () => {
    const fresh = await startTestApp();
    try {
      const own = await signInAll(fresh, CLOSING_POSTS);
      await reachSigned(own);
      const sending = { version: await cycleVersion(own.officer, OPEN_CYCLE) };
      const { text } = await own.officer('POST', FOLLOWED, sending);
      const lines = text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as ClosingLine);
      const steps = lines.flatMap((line) => ('step' in line ? [line] : []));
      expect(lines.slice(0, -1)).toEqual(steps);
      expect([...new Set(steps.map(({ step }) => step))]).toEqual(CLOSING_STEPS);
      const reading = steps.filter(({ step }) => step === 'reading');
      expect(reading.map(({ done, of }) => [done, of])).toEqual([0, 1, 2, 3, 4, 5].map((done) => [done, 5]));
      expect(lines.at(-1)).toEqual({ cycle: expect.objectContaining({ ref: OPEN_CYCLE, state: 'closed' }) });
    } finally {
      await fresh.close();
    }
  });
});
