import { describe, expect, it } from '@jest/globals';
import { businessDate } from './business-date.js';
import { financialYearOf, isWholeMonths, quarterOf, quarterPeriod } from './financial-year.js';

describe('financial years and quarters', () => {
  it.each([
    ['2019-03-31', '2018-19', '2018-19-Q4'],
    ['2019-04-01', '2019-20', '2019-20-Q1'],
    ['2019-06-30', '2019-20', '2019-20-Q1'],
    ['2019-07-01', '2019-20', '2019-20-Q2'],
    ['2019-12-31', '2019-20', '2019-20-Q3'],
    ['2020-01-01', '2019-20', '2019-20-Q4'],
    ['1999-04-01', '1999-00', '1999-00-Q1'],
  ])('%s is in %s, %s', (date, year, quarter) => {
    expect(financialYearOf(businessDate(date))).toBe(year);
    expect(quarterOf(businessDate(date))).toBe(quarter);
  });

  it.each([
    ['2019-20-Q1', '2019-04-01', '2019-06-30'],
    ['2019-20-Q2', '2019-07-01', '2019-09-30'],
    ['2019-20-Q3', '2019-10-01', '2019-12-31'],
    ['2019-20-Q4', '2020-01-01', '2020-03-31'],
    ['1999-00-Q4', '2000-01-01', '2000-03-31'],
  ])('%s runs from %s to %s', (ref, startsOn, endsOn) => {
    expect(quarterPeriod(ref)).toEqual({ ref, startsOn, endsOn });
  });

  it.each(['2019-21-Q2', '2019-20-Q5', '2019-20-Q0', '2019-20', '2019-20-q2', '0000-01-Q1'])(
    '%s is no quarter',
    (ref) => {
      expect(quarterPeriod(ref)).toBeNull();
    },
  );

  it.each([
    ['2019-07-01', '2019-09-30', true],
    ['2020-02-01', '2020-02-29', true],
    ['2020-02-01', '2020-02-28', false],
    ['2019-07-02', '2019-09-30', false],
    ['2019-10-01', '2019-09-30', false],
  ])('%s to %s are whole months: %s', (startsOn, endsOn, expected) => {
    expect(isWholeMonths(businessDate(startsOn), businessDate(endsOn))).toBe(expected);
  });
});
