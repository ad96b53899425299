import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Milestone, Position } from '@camau/contracts';
import { sha256Of } from '../../../test/support/frozen-database.js';
import { importForecast } from '../../../test/support/importing.js';
import { openFactsKeeper, type FactsKeeper } from '../../../test/support/facts-keeper.js';
import { requireChain } from '../../../test/support/races.js';
import { CLOSING_POSTS, OPEN_CYCLE, reachSigned, type ClosingCallers } from '../../../test/support/reach-close.js';
import { actOnCycle, actOnReport, BECAUSE, bodyOf, SIGNATURE } from '../../../test/support/reporting.js';
import { signInAll } from '../../../test/support/requests.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { changeAsOwner } from '../../../test/support/as-owner.js';

jest.setTimeout(120_000);

let test: TestApp;
let facts: FactsKeeper;
let callers: ClosingCallers;
/** Every version of every position as it was first read. */
const first = new Map<string, string>();

beforeAll(async () => {
  test = await startTestApp();
  facts = await openFactsKeeper(test.database.superuserUrl);
  callers = await signInAll(test, CLOSING_POSTS);
  await requireAllStand();
  expect(first.size).toBeGreaterThanOrEqual(6);
});
afterAll(async () => {
  await facts.close();
  await test.close();
});

/** Reads every version of every position through the API and in the database, hashes it again, and holds it against what was read before. */
async function requireAllStand(): Promise<void> {
  const chain = await requireChain(facts);
  const rows = await facts.query<{ ref: string; version: number; sequence: number }>(
    'select c.ref, p.version, p.sequence from position p join cycle c on c.id = p.cycle_id order by p.sequence',
  );
  for (const { ref, version, sequence } of rows) {
    const read = bodyOf(await callers.officer<Position>('GET', `/positions/${ref}?version=${version}`));
    expect(sha256Of(read.canonical)).toBe(read.sha256);
    expect([read.canonical, read.sha256]).toEqual([chain[sequence - 1]!.canonical, chain[sequence - 1]!.sha256]);
    const name = `${ref} v${version}`;
    expect([name, read.canonical === (first.get(name) ?? read.canonical)]).toEqual([name, true]);
    first.set(name, read.canonical);
  }
  expect([...first.keys()].sort()).toEqual(rows.map(({ ref, version }) => `${ref} v${version}`).sort());
}

describe('every version of every position is the same byte for byte after', () => {
  it('a forecast that comes in a spreadsheet, and is taken back', async () => {
    await importForecast(callers.gwentLead, 'GWP-4-02', '2020-03-31', requireAllStand);
  });

  it('a close, its circulation, a reopening, a correction and the close of version 2', async () => {
    await reachSigned(callers);
    await actOnCycle(callers.officer, OPEN_CYCLE, 'closings');
    await requireAllStand();
    await actOnCycle(callers.secretariat, OPEN_CYCLE, 'circulations');
    await requireAllStand();
    await actOnCycle(callers.officer, OPEN_CYCLE, 'reopenings', { reason: 'A figure was wrong.', subjects: ['gwent'] });
    await actOnReport(callers.officer, OPEN_CYCLE, 'gwent', 'take-backs', BECAUSE);
    await requireAllStand();
    await actOnReport(callers.otherOfficer, OPEN_CYCLE, 'gwent', 'acceptances');
    await actOnCycle(callers.sro, OPEN_CYCLE, 'signatures', SIGNATURE);
    await actOnCycle(callers.officer, OPEN_CYCLE, 'closings');
    await requireAllStand();
    expect([...first.keys()]).toEqual(expect.arrayContaining([`${OPEN_CYCLE} v1`, `${OPEN_CYCLE} v2`]));
  });

  it('milestones and names changed by SQL', async () => {
    const sql = [
      `update milestone set forecast_on = forecast_on + 30, act = 'reforecast', version = version + 1 where claimed_at is null and cancelled_at is null and baseline_on is not null`,
      `update force set name = jsonb_set(name, '{en}', '"Renamed"')`,
      `update workstream set name = jsonb_set(name, '{en}', '"Renamed"')`,
    ];
    for (const each of sql) {
      await changeAsOwner(test.database.superuserUrl, each);
      await requireAllStand();
    }
  });

  it('live facts that went on in the meantime', async () => {
    const { version } = bodyOf(await callers.gwentLead<Milestone>('GET', '/milestones/GWP-3-01'));
    const body = { forecastOn: '2020-08-31', reasonCode: 'scope', reason: 'More.' };
    bodyOf(await callers.gwentLead('POST', '/milestones/GWP-3-01/forecasts', { version, body }));
    await requireAllStand();
  });
});
