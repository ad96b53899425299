import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startApiProcess, type ApiProcess } from '../support/api-process.js';
import { openFactsKeeper, type FactsKeeper } from '../support/facts-keeper.js';
import { requireChain } from '../support/races.js';
import { CLOSING_POSTS, OPEN_CYCLE, reachSigned, type ClosingCallers } from '../support/reach-close.js';
import { bodyOf, cycleVersion } from '../support/reporting.js';
import { callerOf, type Caller } from '../support/requests.js';
import { PASSWORD, POSTS } from '../support/sign-in.js';
import { openStopper, POINTS, type Stopper } from '../support/stopped-close.js';
import { createTestDatabase, type TestDatabase } from '../support/test-app.js';

jest.setTimeout(240_000);

/** When a close that nobody holds is killed, in hundredths of how long the last whole one took. */
const MOMENTS = [
  [30, 'closings'],
  [70, 'followed-closings'],
  [100, 'closings'],
  [130, 'followed-closings'],
] as const;

let database: TestDatabase;
let facts: FactsKeeper;
let stopper: Stopper;
let api: ApiProcess;
let officerToken: string;
let version: number;
let before: string;
/** How long the last close took that nobody cut, in milliseconds. */
let took = 0;

const start = () =>
  startApiProcess(database.config.appUrl, database.config.ownerUrl, 0, { CAMAU_DATABASE_ANSWER_MS: '20000' });
const officer = (): Caller => callerOf(api.baseUrl, officerToken);
const close = (way: string = 'closings') => officer()('POST', `/cycles/${OPEN_CYCLE}/${way}`, { version });

beforeAll(async () => {
  database = await createTestDatabase('demonstration');
  facts = await openFactsKeeper(database.superuserUrl);
  api = await start();
  const tokens: Partial<Record<string, string>> = {};
  for (const post of CLOSING_POSTS) tokens[post] = await tokenOf(post);
  officerToken = tokens['officer']!;
  await reachSigned(
    Object.fromEntries(
      CLOSING_POSTS.map((post) => [post, callerOf(api.baseUrl, tokens[post]!)]),
    ) as unknown as ClosingCallers,
  );
  version = await cycleVersion(officer(), OPEN_CYCLE);
  await facts.keep('signed');
  stopper = await openStopper(database.superuserUrl);
});
afterAll(async () => {
  await api.kill();
  await stopper.close();
  await facts.close();
  await database.drop();
});

async function tokenOf(post: (typeof CLOSING_POSTS)[number]): Promise<string> {
  const body = { email: POSTS[post], password: PASSWORD };
  return bodyOf(await callerOf(api.baseUrl, null)<{ token: string }>('POST', '/api/v1/sessions', { body })).token;
}

/** Sends a close and kills the process that works on it; the answer never comes, unless it was there already. */
async function killClosing(when: () => Promise<unknown>, way?: string): Promise<void> {
  await facts.restore('signed');
  before = await facts.fingerprint();
  const answer = close(way).then(
    ({ status }) => status,
    () => null,
  );
  await when();
  await api.kill();
  expect([null, 201]).toContain(await answer);
}

/** Waits until the server has noticed that nobody is there: the killed process's connections, and with them their locks, are gone. */
async function requireNobodyLeft(): Promise<void> {
  const sql = `select count(*)::integer as held from pg_locks l join pg_stat_activity a using (pid) where a.datname = current_database() and a.usename = 'camau_app'`;
  for (let tries = 0; tries < 400; tries += 1) {
    const [row] = await facts.query<{ held: number }>(sql);
    if (row!.held === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('Locks of the killed process are still held.');
}

/** What there is now: everything as it was, or everything as a close leaves it; anything between is an error. */
async function standing(): Promise<'old' | 'new'> {
  await requireNobodyLeft();
  const chain = await requireChain(facts);
  if ((await facts.fingerprint()) === before) return 'old';
  const [row] = await facts.query(
    `select c.state, (select state from history.cycle h where h.id = c.id and valid_to = 'infinity') as remembered,
       (select count(*)::integer from position p where p.cycle_id = c.id) as positions,
       (select count(*)::integer from history.position p where p.cycle_id = c.id) as histories,
       (select max(system_at) from audit.event where action = 'cycle_close' and subject_id = c.ref) >=
         (select max(system_at) from audit.event where subject_type = 'cycle') as recorded from cycle c where c.ref = $1`,
    [OPEN_CYCLE],
  );
  expect(row).toEqual({ state: 'closed', remembered: 'closed', positions: 1, histories: 1, recorded: true });
  expect(JSON.parse(chain.at(-1)!.canonical)).toMatchObject({ cycle: { ref: OPEN_CYCLE }, version: 1 });
  return 'new';
}

/** A new process goes on: what was not done is done now, what was done is not done twice. */
async function closeAgain(found: 'old' | 'new'): Promise<void> {
  api = await start();
  const began = performance.now();
  expect((await close()).status).toBe(found === 'old' ? 201 : 409);
  if (found === 'old') took = performance.now() - began;
  expect(await standing()).toBe('new');
}

describe('kill -9 of the API in the middle of a close', () => {
  it('that waits for the cycle’s row leaves everything as it was', async () => {
    await facts.restore('signed');
    await facts.query('begin');
    await facts.query('select id from cycle where ref = $1 for update', [OPEN_CYCLE]);
    before = await facts.fingerprint();
    const answer = close().catch(() => null);
    await waitsForARow();
    await api.kill();
    expect(await answer).toBeNull();
    await facts.query('rollback');
    expect(await standing()).toBe('old');
    await closeAgain('old');
  });

  it.each(POINTS)('%s leaves everything as it was', async (_, moment) => {
    await stopper.stopAt(moment);
    await killClosing(() => stopper.waiting());
    await stopper.letGo();
    expect(await standing()).toBe('old');
    await closeAgain('old');
  });

  it('whose commit was already sent leaves the whole close, though nobody was told', async () => {
    await stopper.stopAt('commit');
    await killClosing(() => stopper.waiting());
    await stopper.letGo();
    expect(await standing()).toBe('new');
    await closeAgain('new');
  });

  it.each(MOMENTS)('after %d %% of its time (%s) leaves the one or the other, whole', async (hundredths, way) => {
    await killClosing(() => new Promise((resolve) => setTimeout(resolve, (took * hundredths) / 100)), way);
    await closeAgain(await standing());
  });
});

async function waitsForARow(): Promise<void> {
  for (let tries = 0; tries < 800; tries += 1) {
    const rows = await facts.query(
      `select 1 from pg_stat_activity where datname = current_database() and usename = 'camau_app' and wait_event_type = 'Lock'`,
    );
    if (rows.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('The close never waited for the row.');
}
