import { fromEpochDay, toEpochDay, type BusinessDate } from './business-date.js';

/** A date was asked for that the calendar does not cover; a rule must check `covers` first. */
export class CalendarRangeError extends RangeError {
  constructor(
    readonly asked: string,
    readonly from: BusinessDate,
    readonly to: BusinessDate,
  ) {
    super(`The working-day calendar covers ${from} to ${to}; ${asked} is outside it`);
    this.name = 'CalendarRangeError';
  }
}

/** Working days: Monday to Friday less bank holidays of England and Wales, over a covered range (domain.md, Time). */
export interface WorkingCalendar {
  readonly from: BusinessDate;
  readonly to: BusinessDate;
  covers(date: BusinessDate): boolean;
  isWorkingDay(date: BusinessDate): boolean;
  /** n > 0: the n-th working day after `date`; n < 0: the n-th before it; 0: `date` itself. */
  add(date: BusinessDate, n: number): BusinessDate;
  /** Working days after `a` up to and including `b`; negative when `b` is before `a`. */
  between(a: BusinessDate, b: BusinessDate): number;
}

export interface WorkingCalendarRange {
  readonly from: BusinessDate;
  readonly to: BusinessDate;
  /** Bank holidays that are not worked; those at weekends or outside the range change nothing. */
  readonly bankHolidays: Iterable<BusinessDate>;
}

const THURSDAY_1_JANUARY_1970 = 4;

/** Builds the calendar once; each question is then answered in constant time. Every question outside the range throws CalendarRangeError. */
export function buildWorkingCalendar({ from, to, bankHolidays }: WorkingCalendarRange): WorkingCalendar {
  const first = toEpochDay(from);
  const last = toEpochDay(to);
  if (last < first) throw new RangeError(`A calendar cannot run from ${from} to ${to}`);
  const { worked, counts } = countWorkingDays(first, last, new Set([...bankHolidays].map(toEpochDay)));

  const offsetOf = (date: BusinessDate): number => {
    const day = toEpochDay(date);
    if (!(day >= first && day <= last)) throw new CalendarRangeError(date, from, to);
    return day - first;
  };
  const countTo = (date: BusinessDate): number => counts[offsetOf(date) + 1] ?? 0;
  const countBefore = (date: BusinessDate): number => counts[offsetOf(date)] ?? 0;

  return {
    from,
    to,
    covers: (date) => date >= from && date <= to,
    isWorkingDay: (date) => countTo(date) > countBefore(date),
    between: (a, b) => countTo(b) - countTo(a),
    add: (date, n) => {
      if (!Number.isInteger(n)) throw new RangeError(`Working days are whole: ${n}`);
      if (n === 0) return fromEpochDay(first + offsetOf(date));
      const day = worked[n > 0 ? countTo(date) + n - 1 : countBefore(date) + n];
      if (day === undefined) throw new CalendarRangeError(`${date} ${n > 0 ? '+' : '-'} ${Math.abs(n)}`, from, to);
      return fromEpochDay(day);
    },
  };
}

/** `worked`: the working days in order; `counts[i]`: how many of them come before day `first + i`. */
function countWorkingDays(first: number, last: number, holidays: ReadonlySet<number>) {
  const worked: number[] = [];
  const counts = new Int32Array(last - first + 2);
  for (let day = first; day <= last; day += 1) {
    const weekday = (((day + THURSDAY_1_JANUARY_1970) % 7) + 7) % 7;
    if (weekday !== 0 && weekday !== 6 && !holidays.has(day)) worked.push(day);
    counts[day - first + 1] = worked.length;
  }
  return { worked, counts };
}
