/** A plain calendar date in London, `YYYY-MM-DD`; compares as a string. Never mix it with an instant (a UTC `Date`). */
export type BusinessDate = string & { readonly __brand: 'BusinessDate' };

const DATE_SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS_A_DAY = 86_400_000;

/** The date, or null when the text is not `YYYY-MM-DD` or no such day exists (31 April, 29 February 2019). */
export function parseBusinessDate(text: string): BusinessDate | null {
  const match = DATE_SHAPE.exec(text);
  if (!match || match[1] === '0000') return null;
  const date = new Date(`${text}T00:00:00Z`);
  const isReal = !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
  return isReal ? (text as BusinessDate) : null;
}

/** The date, for text known to be one; throws RangeError otherwise. */
export function businessDate(text: string): BusinessDate {
  const date = parseBusinessDate(text);
  if (date === null) throw new RangeError(`Not a date: ${JSON.stringify(text)}`);
  return date;
}

/** Negative, zero or positive as `a` is before, on or after `b`. */
export function compareDates(a: BusinessDate, b: BusinessDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The date `days` calendar days later (earlier when negative). Throws RangeError outside the years 0001 to 9999. */
export function addDays(date: BusinessDate, days: number): BusinessDate {
  return fromEpochDay(toEpochDay(date) + days);
}

/** Whole days since 1 January 1970. */
export function toEpochDay(date: BusinessDate): number {
  // NB: not Date.UTC, which reads the years 0 to 99 as 1900 to 1999.
  return Date.parse(`${date}T00:00:00Z`) / MILLISECONDS_A_DAY;
}

/** The date that is `day` whole days after 1 January 1970. Throws RangeError outside the years 0001 to 9999. */
export function fromEpochDay(day: number): BusinessDate {
  return businessDate(new Date(day * MILLISECONDS_A_DAY).toISOString().split('T')[0] ?? '');
}
