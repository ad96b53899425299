import { describe, expect, it } from '@jest/globals';
import type { AssessedMilestone } from '../progress-reports/assess-subject.js';
import { changedFacts } from './changed-facts.js';

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
const when = new Map([['GWP-4-01', '2019-10-12T09:00:00.000Z']]);
const change = (fields: object) => ({ ...milestone, ...fields }) as AssessedMilestone;

describe('facts changed after acceptance', () => {
  it.each([
    ['nothing', [milestone], [milestone], []],
    [
      'a forecast',
      [milestone],
      [change({ forecastOn: '2019-12-13' })],
      [['/milestones/GWP-4-01/forecastOn', '2019-10-04', '2019-12-13']],
    ],
    [
      'a claim',
      [milestone],
      [change({ achievedOn: '2019-10-11', claimedOn: '2019-10-12' })],
      [
        ['/milestones/GWP-4-01/achievedOn', null, '2019-10-11'],
        ['/milestones/GWP-4-01/claimedOn', null, '2019-10-12'],
      ],
    ],
    ['a milestone added since', [], [milestone], [['/milestones/GWP-4-01/tier', null, 'board']]],
    [
      'a cancellation',
      [milestone],
      [change({ isCancelled: true })],
      [['/milestones/GWP-4-01/isCancelled', 'false', 'true']],
    ],
  ])('%s', (_, frozen, live, expected) => {
    const changes = changedFacts(frozen, live, when);
    expect(changes.map(({ pointer, from, to }) => [pointer, from, to])).toEqual(expected);
    expect(changes.every(({ changedAt }) => changedAt === '2019-10-12T09:00:00.000Z')).toBe(true);
  });
});
