import { describe, expect, it } from '@jest/globals';
import { buildWorkingCalendar, businessDate, deriveMilestoneStatus } from '@camau/domain';
import type { MilestoneVersion } from './milestone-history.read-model.js';
import { toForecastHistory, toMilestoneHistory } from './milestone-history.mapper.js';
import { milestoneFacts, toMilestone } from './milestone.mapper.js';
import type { PlannedMilestone } from './planned-milestone.read-model.js';

const words = (en: string) => ({ en, cy: null, original: 'en', otherState: 'missing' }) as const;
const calendar = buildWorkingCalendar({
  from: businessDate('2018-01-01'),
  to: businessDate('2020-12-31'),
  bankHolidays: [],
});

function milestone(change: Partial<PlannedMilestone> = {}): PlannedMilestone {
  return {
    id: 'm',
    programmeId: 'eat',
    ref: 'GWP-3-01',
    title: words('Hub open'),
    workstreamId: 'w',
    forceId: 'gwent',
    tier: 'board',
    ownerPost: words('Force lead'),
    originalBaselineOn: '2019-10-25',
    baselineOn: '2019-10-25',
    forecastOn: '2019-11-08',
    reasonCode: 'dependency',
    reason: 'Waiting for the building.',
    achievedOn: null,
    claimedAt: null,
    claimedBy: null,
    evidence: null,
    verifiedAt: null,
    verifiedBy: null,
    cancelledAt: null,
    reasonLanguage: 'en',
    evidenceLinks: null,
    removedAt: null,
    act: 'reforecast',
    cites: null,
    note: null,
    noteLanguage: null,
    version: 3,
    workstream: 'FD',
    force: 'gwent',
    programmeStartsOn: '2018-04-01',
    toleranceWorkingDays: 10,
    verificationWorkingDays: 20,
    claimant: null,
    claimantEmployer: null,
    verifier: null,
    openChangeRequest: null,
    ...change,
  };
}

function version(at: string, change: Partial<MilestoneVersion> = {}): MilestoneVersion {
  return {
    at,
    by: words('Force lead'),
    requestId: `request at ${at}`,
    changedBy: 'lead',
    act: null,
    cites: null,
    note: null,
    noteLanguage: null,
    title: words('Hub open'),
    ownerPost: words('Force lead'),
    workstreamId: 'w',
    workstream: 'FD',
    tier: 'board',
    originalBaselineOn: null,
    baselineOn: null,
    forecastOn: null,
    achievedOn: null,
    claimedAt: null,
    claimedBy: null,
    evidence: null,
    evidenceLinks: null,
    verifiedAt: null,
    verifiedBy: null,
    cancelledAt: null,
    reasonCode: null,
    reason: null,
    reasonLanguage: null,
    ...change,
  };
}

const PLANNED = { originalBaselineOn: '2019-10-25', baselineOn: '2019-10-25', forecastOn: '2019-10-25' };
const MOVED = { ...PLANNED, forecastOn: '2019-11-08', reasonCode: 'dependency', reason: 'Waiting for the building.' };
const VERSIONS = [
  version('2019-04-01T09:00:00.000Z'),
  version('2019-04-02T09:00:00.000Z', PLANNED),
  version('2019-09-02T09:00:00.000Z', MOVED),
  version('2019-11-07T09:00:00.000Z', { ...MOVED, achievedOn: '2019-11-06', claimedAt: '2019-11-07T09:00:00.000Z' }),
];

describe('the history of a milestone', () => {
  const { items } = toMilestoneHistory(VERSIONS);

  it('is newest first, each entry with what changed from what to what', () => {
    expect(
      items.map(
        ({ act, changes }) => `${act}: ${changes.map(({ field, from, to }) => `${field} ${from} → ${to}`).join(', ')}`,
      ),
    ).toEqual([
      'claimed: achievedOn null → 2019-11-06, claimedAt null → 2019-11-07T09:00:00.000Z',
      'reforecast: forecastOn 2019-10-25 → 2019-11-08',
      'baseline_set: originalBaselineOn null → 2019-10-25, baselineOn null → 2019-10-25, forecastOn null → 2019-10-25',
      'added: titleEn null → Hub open, ownerEn null → Force lead, workstream null → FD, tier null → board',
    ]);
  });

  it('gives the reason to the change it explains, and to no later one', () => {
    expect(items.map(({ reason }) => reason)).toEqual([null, 'Waiting for the building.', null, null]);
  });
});

describe('a milestone as it leaves', () => {
  const page = (change: Partial<PlannedMilestone> = {}) => {
    const row = milestone(change);
    const derived = deriveMilestoneStatus(milestoneFacts(row), {
      today: businessDate('2019-10-15'),
      calendar,
      toleranceWorkingDays: 10,
    });
    const forecastHistory = toForecastHistory(VERSIONS, calendar);
    return toMilestone({ row, derived, forecastHistory, allowedActions: [], today: '2019-10-15' });
  };

  it('lists each forecast once, with its slip against the baseline of then', () => {
    expect(page().forecastHistory.map(({ forecastOn, slip }) => [forecastOn, slip])).toEqual([
      ['2019-10-25', 0],
      ['2019-11-08', 10],
    ]);
  });

  it('names neither ids nor the people behind the posts', () => {
    expect(Object.keys(page())).not.toEqual(expect.arrayContaining(['id']));
    expect(JSON.stringify(page({ claimedBy: 'somebody', verifiedBy: 'somebody else' }))).not.toMatch(/somebody/);
  });

  it('counts a claim shortly after midnight in London on its London day', () => {
    expect(milestoneFacts(milestone({ claimedAt: '2019-07-04T23:30:00.000Z' })).claimedOn).toBe('2019-07-05');
  });
});
