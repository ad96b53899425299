import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BANK_HOLIDAYS, CALENDAR } from '../../test/england-and-wales.js';
import { addDays, businessDate, fromEpochDay, toEpochDay } from './business-date.js';
import { eachDate } from './london.js';
import { buildWorkingCalendar, CalendarRangeError } from './working-calendar.js';

const anyDate = fc
  .integer({ min: toEpochDay(businessDate('2018-06-01')), max: toEpochDay(businessDate('2020-06-30')) })
  .map(fromEpochDay);

describe('working days', () => {
  it.each([
    ['2019-04-18', true, 'Thursday'],
    ['2019-04-19', false, 'Good Friday'],
    ['2019-04-20', false, 'Saturday'],
    ['2019-04-21', false, 'Sunday'],
    ['2019-04-22', false, 'Easter Monday'],
    ['2019-04-23', true, 'Tuesday'],
    ['2020-05-08', false, 'the early May holiday, moved to a Friday'],
  ])('%s: %s (%s)', (date, expected) => {
    expect(CALENDAR.isWorkingDay(businessDate(date))).toBe(expected);
  });

  it.each([
    ['2019-03-29', '2019-03-29', 0],
    ['2019-03-29', '2019-03-30', 0],
    ['2019-03-29', '2019-04-01', 1],
    ['2019-03-29', '2019-04-12', 10],
    ['2019-03-29', '2019-04-15', 11],
    ['2019-03-29', '2019-04-30', 20],
    ['2019-03-29', '2019-05-01', 21],
    ['2019-04-01', '2019-03-29', -1],
    ['2019-03-31', '2019-03-29', 0],
    ['2019-11-06', '2019-10-30', -5],
  ])('from %s to %s there are %i', (from, to, expected) => {
    expect(CALENDAR.between(businessDate(from), businessDate(to))).toBe(expected);
  });

  it.each([
    ['2019-11-06', -5, '2019-10-30'],
    ['2019-11-06', -15, '2019-10-16'],
    ['2019-04-18', 1, '2019-04-23'],
    ['2019-04-20', 1, '2019-04-23'],
    ['2019-04-20', -1, '2019-04-18'],
    ['2019-04-20', 0, '2019-04-20'],
    ['2019-04-23', -1, '2019-04-18'],
  ])('%s %i is %s', (date, days, expected) => {
    expect(CALENDAR.add(businessDate(date), days)).toBe(expected);
  });

  it('adds what it counts: the n-th working day after any day is n working days later', () => {
    fc.assert(
      fc.property(
        anyDate,
        fc.integer({ min: 1, max: 60 }),
        (date, n) => CALENDAR.between(date, CALENDAR.add(date, n)) === n,
      ),
    );
  });

  it('counts backwards from a working day, and comes back to it', () => {
    const workingDay = anyDate.filter((date) => CALENDAR.isWorkingDay(date));
    fc.assert(
      fc.property(workingDay, fc.integer({ min: 1, max: 60 }), (date, n) => {
        const earlier = CALENDAR.add(date, -n);
        return CALENDAR.between(date, earlier) === -n && CALENDAR.add(earlier, n) === date;
      }),
    );
  });

  it('agrees with counting day by day', () => {
    const holidays = new Set<string>(BANK_HOLIDAYS);
    const isWorked = (date: string): boolean => !holidays.has(date) && ![0, 6].includes(new Date(date).getUTCDay());
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 90 }), (from, days) => {
        const to = addDays(from, days);
        const counted = [...eachDate(addDays(from, 1), to)].filter(isWorked).length;
        return CALENDAR.between(from, to) === counted && CALENDAR.between(to, from) === (counted === 0 ? 0 : -counted);
      }),
    );
  });
});

describe('outside the covered range', () => {
  const outside = [businessDate('2017-12-31'), businessDate('2021-01-01')];

  it.each(outside)('%s is refused, not guessed', (date) => {
    expect(CALENDAR.covers(date)).toBe(false);
    expect(() => CALENDAR.isWorkingDay(date)).toThrow(CalendarRangeError);
    expect(() => CALENDAR.between(date, businessDate('2019-01-02'))).toThrow(CalendarRangeError);
    expect(() => CALENDAR.add(date, 1)).toThrow(CalendarRangeError);
    expect(() => CALENDAR.add(date, 0)).toThrow(CalendarRangeError);
  });

  it('covers its first and last day, and throws when a sum leaves the range', () => {
    const [first, last] = [businessDate('2018-01-01'), businessDate('2020-12-31')];
    expect([CALENDAR.covers(first), CALENDAR.covers(last)]).toEqual([true, true]);
    expect(CALENDAR.isWorkingDay(last)).toBe(true);
    expect(() => CALENDAR.add(last, 1)).toThrow(CalendarRangeError);
    expect(() => CALENDAR.add(first, -1)).toThrow(CalendarRangeError);
  });

  it('refuses half days and a range that runs backwards', () => {
    expect(() => CALENDAR.add(businessDate('2019-01-02'), 0.5)).toThrow(RangeError);
    const backwards = { from: businessDate('2019-01-02'), to: businessDate('2019-01-01'), bankHolidays: [] };
    expect(() => buildWorkingCalendar(backwards)).toThrow(RangeError);
  });
});
