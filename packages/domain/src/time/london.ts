import { fromEpochDay, toEpochDay, type BusinessDate } from './business-date.js';

const MILLISECONDS_A_DAY = 86_400_000;
const MILLISECONDS_AN_HOUR = 3_600_000;

const LONDON_DAY = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The date on a London wall at this instant. */
export function businessDateOf(instant: Date): BusinessDate {
  const [day, month, year] = LONDON_DAY.format(instant).split('/');
  return `${year?.padStart(4, '0')}-${month}-${day}` as BusinessDate;
}

/** The instant at which that London day begins: midnight GMT in winter, 23:00 UTC the evening before in summer. */
export function startOfBusinessDay(date: BusinessDate): Date {
  const midnightUtc = toEpochDay(date) * MILLISECONDS_A_DAY;
  const anHourBefore = new Date(midnightUtc - MILLISECONDS_AN_HOUR);
  return businessDateOf(anHourBefore) === date ? anHourBefore : new Date(midnightUtc);
}

/** The last millisecond of that London day: what "as at" a date means (domain.md, History). */
export function endOfBusinessDay(date: BusinessDate): Date {
  const nextMidnightUtc = (toEpochDay(date) + 1) * MILLISECONDS_A_DAY;
  const anHourBefore = nextMidnightUtc - MILLISECONDS_AN_HOUR;
  const isStillToday = businessDateOf(new Date(anHourBefore)) === date;
  return new Date((isStillToday ? nextMidnightUtc : anHourBefore) - 1);
}

/** The later of two dates; for "at the latest" take `earlierDate`. */
export function laterDate(a: BusinessDate, b: BusinessDate): BusinessDate {
  return a > b ? a : b;
}

/** The earlier of two dates: a submission's `today` is its business date, at the latest the cycle's data date. */
export function earlierDate(a: BusinessDate, b: BusinessDate): BusinessDate {
  return a < b ? a : b;
}

/** The days from `from` to `to`, both included. */
export function* eachDate(from: BusinessDate, to: BusinessDate): Generator<BusinessDate> {
  for (let day = toEpochDay(from); day <= toEpochDay(to); day += 1) yield fromEpochDay(day);
}
