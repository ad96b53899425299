import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openFactsKeeper, type FactsKeeper } from '../../../test/support/facts-keeper.js';
import { CLOSING_POSTS, OPEN_CYCLE, reachSigned, type ClosingCallers } from '../../../test/support/reach-close.js';
import { requireChain } from '../../../test/support/races.js';
import { openStopper, POINTS, type Stopper } from '../../../test/support/stopped-close.js';
import { actOnCycle, cycleVersion } from '../../../test/support/reporting.js';
import { signInAll } from '../../../test/support/requests.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

jest.setTimeout(120_000);

let test: TestApp;
let facts: FactsKeeper;
let callers: ClosingCallers;
let stopper: Stopper;

beforeAll(async () => {
  test = await startTestApp();
  facts = await openFactsKeeper(test.database.superuserUrl);
  callers = await signInAll(test, CLOSING_POSTS);
  await reachSigned(callers);
  stopper = await openStopper(test.database.superuserUrl);
});
afterAll(async () => {
  await stopper.close();
  await facts.close();
  await test.close();
});

describe('a close whose connection is cut', () => {
  it.each(POINTS)('%s leaves everything as it was, and can be done again', async (_, moment) => {
    const before = await facts.fingerprint();
    const version = await cycleVersion(callers.officer, OPEN_CYCLE);
    await stopper.stopAt(moment);
    const closing = callers.officer('POST', `/cycles/${OPEN_CYCLE}/closings`, { version });
    await stopper.cut(await stopper.waiting());
    expect((await closing).status).toBeGreaterThanOrEqual(500);
    await stopper.letGo();
    expect(await facts.fingerprint()).toBe(before);
  });

  it('is whole once it is done: closed, one position, chained', async () => {
    const closed = await actOnCycle(callers.officer, OPEN_CYCLE, 'closings');
    expect(closed.state).toBe('closed');
    const chain = await requireChain(facts);
    expect(JSON.parse(chain.at(-1)!.canonical)).toMatchObject({ cycle: { ref: OPEN_CYCLE }, version: 1 });
  });
});
