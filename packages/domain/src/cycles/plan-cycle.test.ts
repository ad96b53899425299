import { describe, expect, it } from '@jest/globals';
import { CALENDAR } from '../../test/england-and-wales.js';
import { businessDate } from '../time/business-date.js';
import { quarterPeriod, type ReportingPeriod } from '../time/financial-year.js';
import { DEFAULT_CYCLE_OFFSETS } from './cycle-dates.js';
import { nextPeriod, periodRef, planCycle, type PlanCycleInput } from './plan-cycle.js';

const quarter = (ref: string): ReportingPeriod => quarterPeriod(ref)!;
const period = (startsOn: string, endsOn: string, ref = 'x'): ReportingPeriod => ({
  ref,
  startsOn: businessDate(startsOn),
  endsOn: businessDate(endsOn),
});
const OTHERS = [quarter('2019-20-Q2'), quarter('2019-20-Q1')];

function plan(startsOn: string, endsOn: string, boardOn: string, more: Partial<PlanCycleInput> = {}) {
  return planCycle({
    periodStartsOn: businessDate(startsOn),
    periodEndsOn: businessDate(endsOn),
    boardOn: businessDate(boardOn),
    today: businessDate('2019-10-15'),
    offsets: DEFAULT_CYCLE_OFFSETS,
    calendar: CALENDAR,
    others: OTHERS,
    ...more,
  });
}

describe('planning the next cycle', () => {
  it('counts its dates back from the Board', () => {
    expect(plan('2019-10-01', '2019-12-31', '2020-02-05')).toEqual({
      ok: true,
      value: {
        ref: '2019-20-Q3',
        dates: { due: '2020-01-15', review: '2020-01-22', close: '2020-01-28', papers: '2020-01-29' },
      },
    });
  });

  it.each([
    ['half a month', '2019-10-01', '2019-12-15', '2020-02-05', ['period_not_whole_months /periodEndsOn']],
    ['a period that is taken', '2019-09-01', '2019-12-31', '2020-02-05', ['period_taken /periodStartsOn']],
    ['a month left out', '2019-11-01', '2019-12-31', '2020-02-05', ['period_leaves_gap /periodStartsOn']],
    ['a Board today', '2019-10-01', '2019-12-31', '2019-10-15', ['board_date_in_past /boardOn']],
    ['ledgers not ready', '2019-10-01', '2019-12-31', '2020-01-31', ['due_too_soon_after_period_end /boardOn']],
    ['ledgers just ready', '2019-10-01', '2019-12-31', '2020-02-03', []],
    ['a Board no calendar reaches', '2019-10-01', '2019-12-31', '2021-01-04', ['date_outside_calendar /boardOn']],
    [
      'two things at once',
      '2019-10-02',
      '2019-12-31',
      '2019-10-14',
      ['period_not_whole_months /periodEndsOn', 'board_date_in_past /boardOn'],
    ],
  ])('%s', (_name, startsOn, endsOn, boardOn, expected) => {
    const decision = plan(startsOn, endsOn, boardOn);
    expect(decision.ok ? [] : decision.refusals.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(expected);
  });

  it.each([
    ['2020-01-14', []],
    ['2020-01-15', ['board_date_moves_step_into_past']],
  ])('on %s, reports being due on 15 January', (today, expected) => {
    const decision = plan('2019-10-01', '2019-12-31', '2020-02-05', { today: businessDate(today) });
    expect(decision.ok ? [] : decision.refusals.map(({ code }) => code)).toEqual(expected);
  });

  it('begins anywhere when there is no cycle yet', () => {
    expect(plan('2019-11-01', '2019-12-31', '2020-02-05', { others: [] }).ok).toBe(true);
  });
});

describe('the period after the last one', () => {
  it.each([
    ['a quarter', OTHERS, ['2019-10-01', '2019-12-31']],
    ['a month, into February of a leap year', [period('2020-01-01', '2020-01-31')], ['2020-02-01', '2020-02-29']],
    ['half a year', [period('2019-04-01', '2019-09-30')], ['2019-10-01', '2020-03-31']],
  ])('%s', (_name, others, [startsOn, endsOn]) => {
    expect(nextPeriod(others)).toEqual({ startsOn, endsOn });
  });

  it('is not known before the first', () => {
    expect(nextPeriod([])).toBeNull();
  });
});

it.each([
  ['2019-10-01', '2019-12-31', '2019-20-Q3'],
  ['2020-01-01', '2020-03-31', '2019-20-Q4'],
  ['2019-10-01', '2019-10-31', '2019-10'],
  ['2019-10-01', '2019-11-30', '2019-10-to-2019-11'],
  ['2019-11-01', '2020-01-31', '2019-11-to-2020-01'],
])('a period from %s to %s is named %s', (startsOn, endsOn, expected) => {
  expect(periodRef(businessDate(startsOn), businessDate(endsOn))).toBe(expected);
});
