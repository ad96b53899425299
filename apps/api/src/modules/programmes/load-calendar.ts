import { addDays, buildWorkingCalendar, businessDate, type BusinessDate } from '@camau/domain';
import Holidays from 'date-holidays';
import type { DataSource } from 'typeorm';
import { ownerWrite } from '../../platform/database/owner-write.js';
import { CALENDAR_RANGE } from './working-calendars.service.js';

/** A day that is not worked, and what it is called. */
export interface BankHoliday {
  readonly on: BusinessDate;
  readonly name: string;
}

/**
 * Bank holidays of England and Wales between two dates, both included, substitute days and days moved or given once
 * (2020, 2022, 2023) among them. Source: library date-holidays, GB-WLS; a test holds it against the published list.
 */
export function bankHolidays(from: BusinessDate, to: BusinessDate): BankHoliday[] {
  const library = new Holidays('GB', 'WLS', { types: ['public', 'bank'], languages: 'en' });
  const years = range(Number(from.slice(0, 4)), Number(to.slice(0, 4)));
  return years
    .flatMap((year) => library.getHolidays(year))
    .map(({ date, name }) => ({ on: businessDate(date.slice(0, 10)), name }))
    .filter(({ on }) => on >= from && on <= to);
}

/** Fills `bank_holiday` and the `working_day` table; run again, it writes only what differs. Answers with the number of changes. */
export async function loadCalendar(owner: DataSource): Promise<number> {
  const holidays = bankHolidays(CALENDAR_RANGE.from, CALENDAR_RANGE.to);
  return ownerWrite(
    owner,
    'working-day calendar',
    async (tx) => {
      const named = await tx.run(
        `insert into bank_holiday (holiday_on, name) select * from unnest($1::date[], $2::text[])
         on conflict (holiday_on) do update set name = excluded.name where bank_holiday.name <> excluded.name`,
        [holidays.map(({ on }) => on), holidays.map(({ name }) => name)],
      );
      const { days, areWorked, counts } = workingDayRows(holidays);
      const counted = await tx.run(
        `insert into working_day (day, is_working, n) select * from unnest($1::date[], $2::boolean[], $3::integer[])
         on conflict (day) do update set is_working = excluded.is_working, n = excluded.n where (working_day.is_working, working_day.n) <> (excluded.is_working, excluded.n)`,
        [days, areWorked, counts],
      );
      return named + counted;
    },
    'system',
  );
}

/** Columns of `working_day`: n(day) = working days up to and including the day, by the domain's own calendar. */
function workingDayRows(holidays: readonly BankHoliday[]): {
  days: BusinessDate[];
  areWorked: boolean[];
  counts: number[];
} {
  const { from, to } = CALENDAR_RANGE;
  const calendar = buildWorkingCalendar({ from, to, bankHolidays: holidays.map(({ on }) => on) });
  const days: BusinessDate[] = [];
  for (let day: BusinessDate = from; day <= to; day = addDays(day, 1)) days.push(day);
  return {
    days,
    areWorked: days.map((day) => calendar.isWorkingDay(day)),
    counts: days.map((day) => calendar.between(from, day) + (calendar.isWorkingDay(from) ? 1 : 0)),
  };
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
