import { describe, expect, it } from '@jest/globals';
import type { AssessedMilestone } from '../progress-reports/assess-subject.js';
import { changedFacts, markedChange } from './changed-facts.js';

const milestone = {
  ref: 'GWP-4-01',
  title: { en: 'Desk open', cy: null, original: 'en', otherState: 'missing' },
  workstream: 'FD',
  tier: 'board',
  ownerPost: null,
  originalBaselineOn: '2019-08-30',
  baselineOn: '2019-08-30',
  forecastOn: '2019-10-04',
  achievedOn: null,
  claimedOn: null,
  verifiedOn: null,
  isCancelled: false,
} as unknown as AssessedMilestone;
const change = (fields: object) => ({ ...milestone, ...fields }) as AssessedMilestone;

describe('facts changed after acceptance', () => {
  it.each([
    ['nothing', [milestone], [milestone], []],
    ['a forecast', [milestone], [change({ forecastOn: '2019-12-13' })], ['forecastOn: 2019-10-04 > 2019-12-13']],
    [
      'a claim',
      [milestone],
      [change({ achievedOn: '2019-10-11', claimedOn: '2019-10-12' })],
      ['achievedOn: null > 2019-10-11', 'claimedOn: null > 2019-10-12'],
    ],
    ['a milestone added since', [], [milestone], ['tier: null > board']],
    ['a milestone removed since', [milestone], [], ['isRemoved: false > true']],
    ['a cancellation', [milestone], [change({ isCancelled: true })], ['isCancelled: false > true']],
    ['another workstream', [milestone], [change({ workstream: 'WF' })], ['workstream: FD > WF']],
  ])('%s', (_, frozen, live, expected) => {
    const found = changedFacts(frozen, live);
    expect(found.map(({ field, from, to }) => `${field}: ${from} > ${to}`)).toEqual(expected);
    expect(found.every(({ ref }) => ref === 'GWP-4-01')).toBe(true);
  });

  it('are marked with when and by whom, where that is known', () => {
    const difference = { ref: 'A/B', field: 'tier', from: 'board', to: 'force' } as const;
    const changedBy = { en: 'Officer', cy: 'Swyddog', original: 'both', otherState: 'checked' } as const;
    const changedAt = '2019-10-12T09:00:00.000Z';
    expect(markedChange(difference, { changedAt, changedBy })).toEqual({
      pointer: '/milestones/A~1B/tier',
      from: 'board',
      to: 'force',
      changedAt,
      changedBy,
    });
    expect(markedChange(difference, undefined)).toMatchObject({ changedAt: '', changedBy: null });
  });
});
