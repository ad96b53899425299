import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { verifyChain, type ChainedPosition } from '@camau/domain';
import pg from 'pg';
import { openFactsKeeper, type FactsKeeper } from '../../../test/support/facts-keeper.js';
import { CLOSING_POSTS, OPEN_CYCLE, reachSigned, type ClosingCallers } from '../../../test/support/reach-close.js';
import { actOnCycle, cycleVersion } from '../../../test/support/reporting.js';
import { signInAll } from '../../../test/support/requests.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

jest.setTimeout(120_000);

/** Where a close is stopped: after the statement before it has been done and before the next one is. */
const POINTS = [
  ['before the position is written', 'before insert on camau.position'],
  ['after the position is written', 'after insert on camau.position'],
  ['before the cycle is closed', 'before update on camau.cycle'],
  ['after the cycle is closed', 'after update on camau.cycle'],
  ['before the act is recorded', 'before insert on audit.event'],
] as const;
const HELD = 20191015;

let test: TestApp;
let facts: FactsKeeper;
let callers: ClosingCallers;
let superuser: pg.Client;

beforeAll(async () => {
  test = await startTestApp();
  facts = await openFactsKeeper(test.database.superuserUrl);
  callers = await signInAll(test, CLOSING_POSTS);
  await reachSigned(callers);
  superuser = new pg.Client({ connectionString: test.database.superuserUrl });
  await superuser.connect();
  await superuser.query(
    `create function public.wait_here() returns trigger language plpgsql as $$ begin perform pg_advisory_xact_lock(${HELD}); return new; end $$`,
  );
});
afterAll(async () => {
  await superuser.end();
  await facts.close();
  await test.close();
});

/** The connection that waits where the close was stopped. */
async function waiting(): Promise<number> {
  for (let tries = 0; tries < 200; tries += 1) {
    const { rows } = await superuser.query<{ pid: number }>(
      `select pid from pg_locks where locktype = 'advisory' and objid = ${HELD} and not granted`,
    );
    if (rows[0]) return rows[0].pid;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('The close never came to where it should stop.');
}

describe('a close whose connection is cut', () => {
  it.each(POINTS)('%s leaves everything as it was, and can be done again', async (_, moment) => {
    const before = await facts.fingerprint();
    const version = await cycleVersion(callers.officer, OPEN_CYCLE);
    await superuser.query(`create trigger wait_here ${moment} for each row execute function public.wait_here()`);
    await superuser.query(`select pg_advisory_lock(${HELD})`);
    const closing = callers.officer('POST', `/cycles/${OPEN_CYCLE}/closings`, { version });
    const pid = await waiting();
    await superuser.query('select pg_terminate_backend($1)', [pid]);
    expect((await closing).status).toBeGreaterThanOrEqual(500);
    await superuser.query(`select pg_advisory_unlock(${HELD})`);
    await superuser.query(`drop trigger wait_here on ${moment.split(' on ')[1]}`);
    expect(await facts.fingerprint()).toBe(before);
  });

  it('is whole once it is done: closed, one position, chained', async () => {
    const closed = await actOnCycle(callers.officer, OPEN_CYCLE, 'closings');
    expect(closed.state).toBe('closed');
    const chain = await facts.query<ChainedPosition>(
      'select sequence, canonical, sha256, previous_sha256 as "previousSha256" from position order by sequence',
    );
    const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
    expect(verifyChain(chain, sha256).isIntact).toBe(true);
    expect(JSON.parse(chain.at(-1)!.canonical)).toMatchObject({ cycle: { ref: OPEN_CYCLE }, version: 1 });
  });
});
