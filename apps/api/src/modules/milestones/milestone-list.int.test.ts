import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { MilestoneList, MilestoneListItem } from '@camau/contracts';
import {
  buildWorkingCalendar,
  businessDate,
  deriveMilestoneStatus,
  type BusinessDate,
  type WorkingCalendar,
} from '@camau/domain';
import { query } from '../../../test/support/as-owner.js';
import {
  generateMilestones,
  insertMilestones,
  type GeneratedMilestone,
} from '../../../test/support/many-milestones.js';
import { signInAll, type Caller } from '../../../test/support/requests.js';
import { bodyOf } from '../../../test/support/reporting.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

jest.setTimeout(120_000);

const GENERATED = generateMilestones(10_000);
const BY_REF = new Map(GENERATED.map((milestone) => [milestone.ref, milestone]));

let test: TestApp;
let callers: Record<'officer' | 'gwentLead', Caller>;
let calendar: WorkingCalendar;

beforeAll(async () => {
  test = await startTestApp();
  callers = await signInAll(test, ['officer', 'gwentLead']);
  await insertMilestones(test.database.superuserUrl, GENERATED);
  const holidays = await query<{ day: BusinessDate }>(
    test.database.superuserUrl,
    'select holiday_on as day from bank_holiday',
  );
  calendar = buildWorkingCalendar({
    from: businessDate('2016-01-01'),
    to: businessDate('2027-12-31'),
    bankHolidays: holidays.map(({ day }) => day),
  });
});
afterAll(() => test.close());

/** Every page of the list, followed by its cursors. */
async function walk(
  call: Caller,
  query: Record<string, string>,
): Promise<{ items: MilestoneListItem[]; pages: MilestoneList[] }> {
  const pages: MilestoneList[] = [];
  for (let cursor: string | null = ''; cursor !== null; cursor = pages.at(-1)!.nextCursor) {
    const parameters = new URLSearchParams({ limit: '200', ...query, ...(cursor === '' ? {} : { cursor }) });
    pages.push(bodyOf(await call<MilestoneList>('GET', `/milestones?${parameters.toString()}`)));
  }
  return { items: pages.flatMap(({ items }) => items), pages };
}

function expectedOf(
  milestone: GeneratedMilestone,
  today: string,
): Pick<MilestoneListItem, 'status' | 'slip' | 'overdue' | 'awaitingVerification'> {
  const { baselineOn, forecastOn, achievedOn, isVerified, isCancelled } = milestone;
  const known = businessDate('2018-01-01');
  const derived = deriveMilestoneStatus(
    {
      originalBaselineOn: baselineOn,
      baselineOn,
      forecastOn,
      achievedOn,
      claimedOn: achievedOn === null ? null : known,
      verifiedOn: isVerified ? known : null,
      isCancelled,
    },
    { today: businessDate(today), calendar, toleranceWorkingDays: 10 },
  );
  return {
    status: derived.status,
    slip: derived.slipCurrent,
    overdue: derived.isOverdue,
    awaitingVerification: derived.isAwaitingVerification,
  };
}

describe('the status that SQL derives', () => {
  it.each(['', '2019-04-23', '2019-08-27'])(
    'is the one the rule derives, on 10,000 milestones, as at "%s"',
    async (asAt) => {
      const { items, pages } = await walk(callers.officer, asAt === '' ? {} : { asAt });
      const generated = items.filter(({ ref }) => ref.startsWith('GEN-'));
      const today = pages[0]!.today;
      expect(today).toBe(asAt === '' ? '2019-10-15' : asAt);
      expect(generated).toHaveLength(10_000);
      const differing = generated
        .map(({ ref, status, slip, overdue, awaitingVerification }) => ({
          ref,
          got: { status, slip, overdue, awaitingVerification },
          rule: expectedOf(BY_REF.get(ref)!, today),
        }))
        .filter(({ got, rule }) => JSON.stringify(got) !== JSON.stringify(rule));
      expect(differing).toEqual([]);
      const tallies: Record<string, number> = {};
      for (const { status } of items) tallies[status] = (tallies[status] ?? 0) + 1;
      expect(pages[0]!.counts).toEqual(tallies);
      expect(Object.keys(tallies).sort()).toEqual([
        'at_risk',
        'cancelled',
        'complete',
        'no_data',
        'off_track',
        'on_track',
      ]);
    },
  );

  it.each([
    ['2019-04-12', 10, 'on_track'],
    ['2019-04-15', 11, 'at_risk'],
    ['2019-04-30', 20, 'at_risk'],
    ['2019-05-01', 21, 'off_track'],
  ])('of the worked example, forecast %s: slip %i, %s', async (forecastOn, slip, status) => {
    const ref = `EX-${forecastOn}`;
    await insertMilestones(test.database.superuserUrl, [
      {
        ref,
        baselineOn: businessDate('2019-03-29'),
        forecastOn: businessDate(forecastOn),
        achievedOn: null,
        isVerified: false,
        isCancelled: false,
      },
    ]);
    // NB: these refs come before every generated one, so they stand on the first page.
    const { body } = await callers.officer<MilestoneList>('GET', '/milestones?asAt=2019-03-29&sort=ref&limit=40');
    expect(body.items.find((item) => item.ref === ref)).toMatchObject({ slip, status });
  });
});

describe('pages', () => {
  const keyOf = {
    ref: ({ ref }: MilestoneListItem) => ref,
    forecast: ({ forecastOn }: MilestoneListItem) => forecastOn ?? '9999',
    slip: ({ slip }: MilestoneListItem) => slip ?? Infinity,
  };
  const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

  it.each(['ref', '-ref', 'forecast', '-forecast', 'slip', '-slip'] as const)(
    'sorted by %s hold every milestone once, in order',
    async (sort) => {
      const { items, pages } = await walk(callers.officer, { sort, force: 'gwent' });
      expect(new Set(items.map(({ ref }) => ref)).size).toBe(items.length);
      expect(items.length).toBe(pages[0]!.total);
      const key = keyOf[sort.replace('-', '') as keyof typeof keyOf];
      const sign = sort.startsWith('-') ? -1 : 1;
      const sorted = [...items].sort((a, b) => sign * (compare(key(a), key(b)) || compare(a.ref, b.ref)));
      expect(items.map(({ ref }) => ref)).toEqual(sorted.map(({ ref }) => ref));
      expect(pages.slice(0, -1).every((page) => page.items.length === 200)).toBe(true);
    },
  );

  it.each(['1', '7', '200'])('of %s keep to their size', async (limit) => {
    const { body } = await callers.officer<MilestoneList>('GET', `/milestones?limit=${limit}`);
    expect(body.items).toHaveLength(Number(limit));
    expect(body.nextCursor).not.toBeNull();
  });

  it('of a list that ends exactly at the limit have no next one', async () => {
    const { body } = await callers.officer<MilestoneList>(
      'GET',
      '/milestones?force=gwent&tier=board&workstream=FD&status=complete',
    );
    const exact = await callers.officer<MilestoneList>(
      'GET',
      `/milestones?force=gwent&tier=board&workstream=FD&status=complete&limit=${body.total}`,
    );
    expect(body.total).toBeGreaterThan(1);
    expect(exact.body).toMatchObject({ nextCursor: null, total: body.total });
  });
});

describe('filters', () => {
  let everything: MilestoneListItem[];
  beforeAll(async () => {
    everything = (await walk(callers.officer, { sort: 'ref' })).items;
  });

  it.each([
    ['force=gwent', ({ force }: MilestoneListItem) => force === 'gwent'],
    ['force=national', ({ force }: MilestoneListItem) => force === null],
    ['workstream=WF', ({ workstream }: MilestoneListItem) => workstream === 'WF'],
    ['tier=board', ({ tier }: MilestoneListItem) => tier === 'board'],
    ['status=at_risk', ({ status }: MilestoneListItem) => status === 'at_risk'],
    [
      'force=gwent&workstream=FD&tier=programme&status=off_track',
      (item: MilestoneListItem) =>
        item.force === 'gwent' && item.workstream === 'FD' && item.tier === 'programme' && item.status === 'off_track',
    ],
    ['force=nowhere', () => false],
  ])('%s let exactly these through', async (parameters, fits) => {
    const filtered = await walk(callers.officer, {
      sort: 'ref',
      ...Object.fromEntries(new URLSearchParams(parameters)),
    });
    expect(filtered.items).toEqual(everything.filter(fits));
    expect(filtered.pages[0]!.total).toBe(filtered.items.length);
  });

  it('never widen what a force lead sees: own force and national', async () => {
    const seen = (await walk(callers.gwentLead, { sort: 'ref' })).items;
    expect(seen).toEqual(everything.filter(({ force }) => force === 'gwent' || force === null));
    expect((await walk(callers.gwentLead, { force: 'dyfed-powys' })).items).toEqual([]);
  });
});
