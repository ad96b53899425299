import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { businessDate } from './business-date.js';
import { businessDateOf, eachDate, earlierDate, endOfBusinessDay, laterDate, startOfBusinessDay } from './london.js';

describe('the London business date of an instant', () => {
  it.each([
    ['2019-01-15T23:59:59.999Z', '2019-01-15', 'winter, a moment before midnight'],
    ['2019-01-16T00:00:00.000Z', '2019-01-16', 'winter, midnight'],
    ['2019-10-15T22:59:59.999Z', '2019-10-15', 'summer, a moment before midnight'],
    ['2019-10-15T23:00:00.000Z', '2019-10-16', 'summer, midnight is 23:00 UTC'],
    ['2019-03-31T00:59:59.999Z', '2019-03-31', 'before the clocks go forward'],
    ['2019-10-27T00:30:00.000Z', '2019-10-27', 'the hour that comes twice'],
  ])('%s is %s (%s)', (instant, expected) => {
    expect(businessDateOf(new Date(instant))).toBe(expected);
  });
});

describe('a London day', () => {
  it.each([
    ['2019-01-15', '2019-01-15T00:00:00.000Z', '2019-01-15T23:59:59.999Z', 'winter'],
    ['2019-10-15', '2019-10-14T23:00:00.000Z', '2019-10-15T22:59:59.999Z', 'summer'],
    ['2019-03-31', '2019-03-31T00:00:00.000Z', '2019-03-31T22:59:59.999Z', '23 hours long'],
    ['2019-10-27', '2019-10-26T23:00:00.000Z', '2019-10-27T23:59:59.999Z', '25 hours long'],
    ['9999-12-31', '9999-12-31T00:00:00.000Z', '9999-12-31T23:59:59.999Z', 'the last there is'],
  ])('%s runs from %s to %s (%s)', (date, start, end) => {
    expect(startOfBusinessDay(businessDate(date)).toISOString()).toBe(start);
    expect(endOfBusinessDay(businessDate(date)).toISOString()).toBe(end);
  });

  it('holds exactly the instants whose date it is', () => {
    const instants = fc.date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(instants, (instant) => {
        const date = businessDateOf(instant);
        return startOfBusinessDay(date) <= instant && instant <= endOfBusinessDay(date);
      }),
    );
  });
});

describe('two dates', () => {
  const [early, late] = [businessDate('2019-10-15'), businessDate('2019-10-16')];

  it('give the later and the earlier', () => {
    expect([laterDate(early, late), laterDate(late, early)]).toEqual([late, late]);
    expect([earlierDate(early, late), earlierDate(late, early)]).toEqual([early, early]);
  });

  it('give the days from one to the other, both included', () => {
    expect([...eachDate(businessDate('2019-02-27'), businessDate('2019-03-01'))]).toEqual([
      '2019-02-27',
      '2019-02-28',
      '2019-03-01',
    ]);
    expect([...eachDate(late, early)]).toEqual([]);
  });
});
