import { describe, expect, it } from '@jest/globals';
import { businessDate } from '@camau/domain';
import { bankHolidays } from './load-calendar.js';

/** Weekdays off in England and Wales as published on gov.uk. */
const PUBLISHED: readonly [year: number, dates: string][] = [
  [2017, '01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26'],
  [2018, '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26'],
  [2019, '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26'],
  [2020, '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28'],
  [2021, '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28'],
  [2022, '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27'],
  [2023, '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26'],
  [2024, '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26'],
  [2025, '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26'],
  [2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
  [2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
];

describe('bank holidays of England and Wales', () => {
  it.each(PUBLISHED)('%i falls on the published weekdays', (year, dates) => {
    const found = bankHolidays(businessDate(`${year}-01-01`), businessDate(`${year}-12-31`));
    const weekdays = found.map(({ on }) => on).filter((on) => ![0, 6].includes(new Date(on).getUTCDay()));
    expect(weekdays).toEqual(dates.split(' ').map((day) => `${year}-${day}`));
  });

  it('gives no date twice', () => {
    const dates = bankHolidays(businessDate('2015-01-01'), businessDate('2035-12-31')).map(({ on }) => on);
    expect(new Set(dates).size).toBe(dates.length);
  });

  it('keeps within its two dates', () => {
    const between = bankHolidays(businessDate('2019-04-19'), businessDate('2019-05-06')).map(({ on }) => on);
    expect(between).toEqual(['2019-04-19', '2019-04-22', '2019-05-06']);
  });
});
