import { describe, expect, it } from '@jest/globals';
import { BANK_HOLIDAYS, CALENDAR } from '../../test/england-and-wales.js';
import { businessDate } from '../time/business-date.js';
import { datedSteps, holidaysBetween, nextStep, type CycleCalendar } from './calendar.js';
import type { CycleState } from './codes.js';
import { countBackFromBoard, DEFAULT_CYCLE_OFFSETS } from './cycle-dates.js';

const HOLIDAYS = [...BANK_HOLIDAYS, businessDate('2020-12-26')].map((on) => ({ on, name: `holiday of ${on}` }));

function calendarOf(board: string): CycleCalendar {
  const counted = countBackFromBoard(businessDate(board), DEFAULT_CYCLE_OFFSETS, CALENDAR);
  if (!counted.ok) throw new Error(board);
  return { ...counted.value, board: businessDate(board) };
}

describe('a Board, its steps and the holidays that moved them', () => {
  it.each([
    // Easter: Good Friday 19 and Easter Monday 22 April 2019
    ['2019-04-18', 'papers', '2019-04-11', []],
    ['2019-04-23', 'papers', '2019-04-12', ['2019-04-19', '2019-04-22']],
    ['2019-04-26', 'papers', '2019-04-17', ['2019-04-19', '2019-04-22']],
    ['2019-04-29', 'papers', '2019-04-18', ['2019-04-19', '2019-04-22']],
    ['2019-04-30', 'papers', '2019-04-23', []],
    ['2019-04-30', 'close', '2019-04-18', ['2019-04-19', '2019-04-22']],
    // Christmas and New Year
    ['2019-12-24', 'papers', '2019-12-17', []],
    ['2019-12-27', 'papers', '2019-12-18', ['2019-12-25', '2019-12-26']],
    ['2020-01-02', 'papers', '2019-12-23', ['2019-12-25', '2019-12-26', '2020-01-01']],
    ['2020-01-06', 'papers', '2019-12-27', ['2020-01-01']],
    ['2020-01-09', 'papers', '2020-01-02', []],
    ['2020-01-09', 'due', '2019-12-16', ['2019-12-25', '2019-12-26', '2020-01-01']],
    // Boxing Day 2020 is a Saturday: its substitute moves a date, the day itself does not
    ['2020-12-29', 'papers', '2020-12-18', ['2020-12-25', '2020-12-28']],
  ])('Board %s: %s on %s, moved by %j', (board, wanted, on, moved) => {
    const found = datedSteps(calendarOf(board), HOLIDAYS, businessDate('2018-06-01')).find(
      ({ step }) => step === wanted,
    );
    expect([found?.on, found?.holidays.map((holiday) => holiday.on)]).toEqual([on, moved]);
  });

  it('a holiday on the very day of the step or of the Board moved nothing', () => {
    const holiday = { on: businessDate('2019-08-26'), name: 'Summer bank holiday' };
    const between = (from: string, to: string) => holidaysBetween(businessDate(from), businessDate(to), [holiday]);
    expect(between('2019-08-26', '2019-08-30')).toEqual([]);
    expect(between('2019-08-20', '2019-08-26')).toEqual([]);
    expect(between('2019-08-23', '2019-08-27')).toEqual([holiday]);
  });

  it('stand past, today or to come', () => {
    const steps = datedSteps(calendarOf('2019-11-06'), [], businessDate('2019-10-23'));
    expect(steps.map(({ step, standing }) => `${step} ${standing}`)).toEqual([
      'due past',
      'review today',
      'close to_come',
      'papers to_come',
      'board to_come',
    ]);
  });
});

describe('what comes next', () => {
  const next = (today: string, state: CycleState) =>
    nextStep(
      [
        { ref: 'later', state: 'planned', dates: calendarOf('2020-02-05') },
        { ref: 'now', state, dates: calendarOf('2019-11-06') },
      ],
      businessDate(today),
      CALENDAR,
    );

  it.each([
    ['2019-10-15', 'open', 'now due 1'],
    ['2019-10-16', 'open', 'now due 0'],
    ['2019-10-15', 'in_review', 'now review 6'],
    ['2019-10-17', 'open', 'now review 4'],
    ['2019-10-24', 'closed', 'now papers 4'],
    ['2019-10-24', 'circulated', 'now board 9'],
    ['2019-11-06', 'circulated', 'now board 0'],
    ['2019-11-07', 'circulated', 'later due 46'],
  ] as const)('on %s, the cycle being %s: %s', (today, state, expected) => {
    const found = next(today, state);
    expect(`${found?.ref} ${found?.step} ${found?.workingDays}`).toBe(expected);
  });

  it('is nothing when every Board is past', () => {
    expect(next('2020-02-06', 'circulated')).toBeNull();
  });
});
