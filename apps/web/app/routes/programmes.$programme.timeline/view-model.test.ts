import { describe, expect, it } from '@jest/globals';
import { createTranslator } from '@camau/i18n';
import { timeAxis } from './time-axis';
import {
  axisOf,
  readTimelineQuery,
  rowWords,
  timelineGroups,
  timelinePath,
  type TimelineMilestone,
} from './view-model';

const milestone = (ref: string, change: Partial<TimelineMilestone> = {}): TimelineMilestone => ({
  ref,
  title: { en: ref, cy: null, original: 'en', otherState: 'missing' },
  workstream: 'WF',
  force: 'gwent',
  baselineOn: '2019-03-29',
  forecastOn: '2019-05-01',
  achievedOn: null,
  status: 'off_track',
  ...change,
});

describe('the axis', () => {
  it('runs over whole months and places dates in per cent', () => {
    const axis = timeAxis(['2019-01-15', '2019-04-02']);
    expect([axis.from, axis.to]).toEqual(['2019-01-01', '2019-05-01']);
    expect([axis.at('2019-01-01'), axis.at('2019-03-02'), axis.at('2019-05-01')]).toEqual([0, 50, 100]);
    expect(axis.ticks.map(({ date }) => date)).toEqual(['2019-01-01', '2019-02-01', '2019-03-01', '2019-04-01']);
  });

  it('goes over the end of a year', () => {
    expect(timeAxis(['2019-12-31', '2019-12-31'])).toMatchObject({ from: '2019-12-01', to: '2020-01-01' });
  });

  it.each([
    ['2019-01-01', '2019-11-30', 11],
    ['2018-04-01', '2020-03-31', 12],
    ['2010-04-01', '2020-03-31', 10],
  ])('names at most thirteen months from %s to %s', (from, to, labels) => {
    expect(timeAxis([from, to]).ticks.filter(({ isLabelled }) => isLabelled)).toHaveLength(labels);
  });

  it('holds the programme, today and every date', () => {
    const programme = { startsOn: '2018-04-01', endsOn: '2020-03-31' };
    const axis = axisOf(programme, [milestone('A', { forecastOn: '2020-06-15' })], '2019-10-15');
    expect([axis.from, axis.to]).toEqual(['2018-04-01', '2020-07-01']);
  });
});

describe('the groups', () => {
  const items = [milestone('A'), milestone('B', { force: null }), milestone('C', { workstream: 'FD', force: null })];

  it.each([
    [
      'workstream',
      '',
      [
        ['WF', 2, false],
        ['FD', 1, false],
      ],
    ],
    [
      'workstream',
      'WF',
      [
        ['WF', 2, true],
        ['FD', 1, false],
      ],
    ],
    [
      'force',
      'national',
      [
        ['gwent', 1, false],
        ['national', 2, false],
      ],
    ],
  ] as const)('by %s after "%s"', (by, after, expected) => {
    const groups = timelineGroups(items, { by, after });
    expect(groups.map(({ key, items: own, isContinued }) => [key, own.length, isContinued])).toEqual(expected);
  });
});

describe('the address', () => {
  const query = readTimelineQuery(new URLSearchParams('by=force&force=gwent&cursor=x&after=gwent'));

  it('starts at the first page when anything changes, and keeps the rest', () => {
    expect(timelinePath('eat', query, { status: 'off_track' })).toBe(
      '/programmes/eat/timeline?by=force&force=gwent&status=off_track',
    );
    expect(timelinePath('eat', query, { by: 'workstream' })).toBe('/programmes/eat/timeline?force=gwent');
  });
});

it.each([
  [{}, 'Off track. Baseline 29 March 2019, forecast 1 May 2019.'],
  [
    { achievedOn: '2019-04-30', status: 'complete' as const },
    'Complete. Baseline 29 March 2019, achieved 30 April 2019.',
  ],
  [{ baselineOn: null, forecastOn: null, status: 'no_data' as const }, 'No data. No baseline yet.'],
])('a row says its shapes in words: %j', (change, words) => {
  expect(rowWords(milestone('A', change), createTranslator('en'))).toBe(words);
});
