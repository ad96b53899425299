import { businessDate, buildWorkingCalendar } from '../src/index.js';

/** Bank holidays of England and Wales, 2018 to 2020, as published on gov.uk. */
export const BANK_HOLIDAYS = [
  '2018-01-01',
  '2018-03-30',
  '2018-04-02',
  '2018-05-07',
  '2018-05-28',
  '2018-08-27',
  '2018-12-25',
  '2018-12-26',
  '2019-01-01',
  '2019-04-19',
  '2019-04-22',
  '2019-05-06',
  '2019-05-27',
  '2019-08-26',
  '2019-12-25',
  '2019-12-26',
  '2020-01-01',
  '2020-04-10',
  '2020-04-13',
  '2020-05-08',
  '2020-05-25',
  '2020-08-31',
  '2020-12-25',
  '2020-12-28',
].map(businessDate);

export const CALENDAR = buildWorkingCalendar({
  from: businessDate('2018-01-01'),
  to: businessDate('2020-12-31'),
  bankHolidays: BANK_HOLIDAYS,
});
