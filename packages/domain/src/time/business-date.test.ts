import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, businessDate, compareDates, fromEpochDay, parseBusinessDate, toEpochDay } from './business-date.js';

describe('a business date', () => {
  it.each(['2019-10-15', '2020-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s is a date', (text) => {
    expect(parseBusinessDate(text)).toBe(text);
  });

  it.each([
    '',
    '2019-04-31',
    '2019-02-29',
    '1900-02-29',
    '2019-13-01',
    '2019-00-10',
    '2019-10-00',
    '2019-10-32',
    '0000-01-01',
    '2019-1-5',
    '15/10/2019',
    '2019-10-15T09:00:00Z',
    ' 2019-10-15',
    '2019-10-15\n',
    '12019-10-15',
    '२०१९-१०-१५',
  ])('%j is not a date', (text) => {
    expect(parseBusinessDate(text)).toBeNull();
    expect(() => businessDate(text)).toThrow(RangeError);
  });

  it('is ordered', () => {
    const [before, after] = [businessDate('2019-09-30'), businessDate('2019-10-01')];
    expect([compareDates(before, after), compareDates(after, before), compareDates(after, after)]).toEqual([-1, 1, 0]);
  });

  it.each([
    ['2019-02-28', 1, '2019-03-01'],
    ['2020-02-28', 1, '2020-02-29'],
    ['2020-01-01', -1, '2019-12-31'],
    ['2019-03-31', 0, '2019-03-31'],
    ['2019-10-27', 7, '2019-11-03'],
  ])('%s plus %i days is %s', (date, days, expected) => {
    expect(addDays(businessDate(date), days)).toBe(expected);
  });

  it.each([
    ['9999-12-31', 1],
    ['0001-01-01', -1],
  ])('%s plus %i days is no date', (date, days) => {
    expect(() => addDays(businessDate(date), days)).toThrow(RangeError);
  });

  it('counts days there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => toEpochDay(fromEpochDay(day)) === day),
    );
    expect(toEpochDay(businessDate('1970-01-01'))).toBe(0);
  });
});
