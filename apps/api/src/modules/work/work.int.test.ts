import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Milestone, MilestoneList, Work } from '@camau/contracts';
import { openFactsKeeper, type FactsKeeper } from '../../../test/support/facts-keeper.js';
import { HEADERS, newRow, paste } from '../../../test/support/importing.js';
import { bodyOf } from '../../../test/support/reporting.js';
import { callerOf, signInAll, type Caller } from '../../../test/support/requests.js';
import { tokenOf } from '../../../test/support/sign-in.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

jest.setTimeout(120_000);

const POSTS = ['officer', 'otherOfficer', 'sro', 'gwentLead', 'southWalesLead', 'auditor', 'boardMember'] as const;

let test: TestApp;
let facts: FactsKeeper;
let callers: Record<(typeof POSTS)[number], Caller>;

beforeAll(async () => {
  test = await startTestApp();
  facts = await openFactsKeeper(test.database.superuserUrl);
  callers = await signInAll(test, POSTS);
  await facts.keep('before');
});
beforeEach(() => facts.restore('before'));
afterAll(async () => {
  await facts.close();
  await test.close();
});

const workOf = async (post: keyof typeof callers, asAt = '') =>
  bodyOf(await callers[post]<Work>('GET', `/work${asAt && `?asAt=${asAt}`}`));

async function reforecast(ref: string, forecastOn: string): Promise<void> {
  const { version } = bodyOf(await callers.officer<Milestone>('GET', `/milestones/${ref}`));
  const body = { forecastOn, reasonCode: 'scope', reason: 'Agreed.' };
  bodyOf(await callers.officer('POST', `/milestones/${ref}/forecasts`, { version, body }));
}

describe('due from you', () => {
  it('is what is open in the own force and forecast within twenty working days, overdue first', async () => {
    const { due } = await workOf('gwentLead');
    const list = bodyOf(await callers.officer<MilestoneList>('GET', '/milestones?force=gwent&limit=200&sort=forecast'));
    // NB: twenty working days after 15 October 2019 is 12 November.
    const expected = list.items.filter(
      ({ forecastOn, status, awaitingVerification }) =>
        forecastOn !== null &&
        forecastOn <= '2019-11-12' &&
        !awaitingVerification &&
        status !== 'complete' &&
        status !== 'cancelled',
    );
    expect(due.items.map(({ ref }) => ref)).toEqual(expected.slice(0, 8).map(({ ref }) => ref));
    expect([due.total, due.overdue]).toEqual([expected.length, expected.filter(({ overdue }) => overdue).length]);
  });

  it.each([
    ['2019-11-12', 20, true],
    ['2019-11-13', 21, false],
    ['2019-10-15', 0, true],
  ])('a forecast for %s is %i working days ahead: due %s', async (forecastOn, workingDays, isDue) => {
    await facts.force(`update milestone set forecast_on = $1 where ref = 'GWP-3-01'`, [forecastOn]);
    const found = (await workOf('gwentLead')).due.items.find(({ ref }) => ref === 'GWP-3-01');
    expect(found?.workingDays).toBe(isDue ? workingDays : undefined);
  });

  it('is the national part for the office, which may move every milestone: a force’s are due from the force', async () => {
    const list = bodyOf(await callers.officer<MilestoneList>('GET', '/milestones?force=national&limit=200'));
    const national = new Set(list.items.map(({ ref }) => ref));
    await facts.force(`update milestone set forecast_on = '2019-10-21' where ref = 'NAT-5-02' and claimed_at is null`);
    const { due } = await workOf('officer');
    expect(due.items.map(({ ref }) => ref)).toContain('NAT-5-02');
    expect(due.items.filter(({ ref }) => !national.has(ref))).toEqual([]);
  });

  it('is nothing for those who only look on', async () => {
    expect((await workOf('auditor')).due).toMatchObject({ total: 0, items: [] });
  });

  it('is not asked of a Board member here', async () => {
    expect((await callers.boardMember('GET', '/work')).status).toBe(403);
  });
});

describe('waiting for you', () => {
  const claim = (by: string) =>
    facts.force(
      `update milestone set achieved_on = '2019-09-16', claimed_at = '2019-09-17T09:00:00Z', claimed_by = (select id from user_account where email = $1) where ref = 'GWP-3-01'`,
      [by],
    );
  const isAsked = async (post: keyof typeof callers) =>
    (await workOf(post)).verifications.items.some(({ ref }) => ref === 'GWP-3-01');

  it.each<[string, boolean, boolean, boolean]>([
    ['force-lead@gwp.example', true, true, true],
    ['programme-officer@phw.example', false, true, true],
    ['force-lead@swp.example', true, false, true],
    ['programme-officer@swp.example', true, false, true],
  ])('a claim by %s is for another person of another body: %s, %s, %s', async (by, officer, otherOfficer, sro) => {
    await claim(by);
    expect([await isAsked('officer'), await isAsked('otherOfficer'), await isAsked('sro')]).toEqual([
      officer,
      otherOfficer,
      sro,
    ]);
    expect(await isAsked('gwentLead')).toBe(false);
  });

  it.each([
    ['2019-09-17', 20, true],
    ['2019-09-18', 19, false],
  ])('claimed on %s, it has waited %i working days: late %s', async (claimedOn, workingDays, late) => {
    await claim('force-lead@gwp.example');
    await facts.force(`update milestone set claimed_at = $1::date + interval '12 hours' where ref = 'GWP-3-01'`, [
      claimedOn,
    ]);
    const { items, limitWorkingDays } = (await workOf('officer')).verifications;
    expect(limitWorkingDays).toBe(20);
    expect(items.find(({ ref }) => ref === 'GWP-3-01')).toMatchObject({ workingDays, late, claimedOn });
  });

  it('late ones by subject are shown to the office alone', async () => {
    expect((await workOf('officer')).late.length).toBeGreaterThan(0);
    expect((await workOf('gwentLead')).late).toEqual([]);
  });
});

describe('imports waiting to be saved', () => {
  it('are shown to the office and to nobody else, until one is saved', async () => {
    const { ref, version, name } = bodyOf(await paste(callers.otherOfficer, [HEADERS, newRow('NEW-1')]));
    const waiting = { import: ref, name, madeOn: '2019-10-15' };
    expect((await workOf('officer')).imports).toMatchObject({ total: 1, items: [waiting] });
    expect((await workOf('southWalesLead')).imports).toEqual({ total: 0, items: [] });
    bodyOf(await callers.otherOfficer('POST', `/imports/${ref}/confirmations`, { version }));
    expect((await workOf('officer')).imports).toEqual({ total: 0, items: [] });
  });
});

describe('changed since you were last here', () => {
  it('is the last fortnight at a first visit, without one’s own changes and within one’s reach', async () => {
    await reforecast('GWP-3-01', '2019-12-20');
    const { changes } = await workOf('gwentLead');
    expect(changes.isFirstVisit).toBe(true);
    expect(changes.items[0]).toMatchObject({
      ref: 'GWP-3-01',
      act: 'reforecast',
      by: { en: 'Programme officer' },
      forecastFrom: '2019-11-08',
      forecastOn: '2019-12-20',
    });
    expect((await workOf('officer')).changes.items.some(({ ref }) => ref === 'GWP-3-01')).toBe(false);
    expect((await workOf('southWalesLead')).changes.items.some(({ ref }) => ref === 'GWP-3-01')).toBe(false);
  });

  it('begins with the session before this one', async () => {
    await reforecast('GWP-3-01', '2019-12-20');
    const again = callerOf(test.baseUrl, await tokenOf(test, 'gwentLead'));
    const first = bodyOf(await again<Work>('GET', '/work'));
    expect([first.changes.isFirstVisit, first.changes.total]).toEqual([false, 1]);
    const third = callerOf(test.baseUrl, await tokenOf(test, 'gwentLead'));
    expect(bodyOf(await third<Work>('GET', '/work')).changes.total).toBe(0);
    await reforecast('GWP-3-01', '2019-12-23');
    expect(bodyOf(await third<Work>('GET', '/work')).changes).toMatchObject({
      total: 1,
      items: [{ forecastOn: '2019-12-23' }],
    });
  });
});
