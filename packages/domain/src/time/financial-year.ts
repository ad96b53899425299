import type { BusinessDate } from './business-date.js';
import { addDays, businessDate } from './business-date.js';

/** A run of whole months with the name people give it (`2019-20-Q2`). */
export interface ReportingPeriod {
  readonly ref: string;
  readonly startsOn: BusinessDate;
  readonly endsOn: BusinessDate;
}

const QUARTER_SHAPE = /^(\d{4})-(\d{2})-Q([1-4])$/;

/** The financial year, April to March, named `2018-19`. */
export function financialYearOf(date: BusinessDate): string {
  return nameOfYear(startYearOf(date));
}

/** The quarter of the financial year, named `2019-20-Q2`; Q1 is April to June. */
export function quarterOf(date: BusinessDate): string {
  const month = Number(date.slice(5, 7));
  return `${financialYearOf(date)}-Q${Math.floor(((month + 8) % 12) / 3) + 1}`;
}

/** The quarter's first and last day, or null when the name is not a quarter's (`2019-21-Q2`, `2019-20-Q5`). */
export function quarterPeriod(ref: string): ReportingPeriod | null {
  const match = QUARTER_SHAPE.exec(ref);
  if (!match) return null;
  const startYear = Number(match[1]);
  if (startYear === 0 || ref.slice(0, 7) !== nameOfYear(startYear)) return null;
  const firstMonth = startYear * 12 + 3 + (Number(match[3]) - 1) * 3;
  return { ref, startsOn: firstOfMonth(firstMonth), endsOn: addDays(firstOfMonth(firstMonth + 3), -1) };
}

/** True when the dates are the first and the last day of a run of whole months. */
export function isWholeMonths(startsOn: BusinessDate, endsOn: BusinessDate): boolean {
  return startsOn < endsOn && startsOn.endsWith('-01') && addDays(endsOn, 1).endsWith('-01');
}

function startYearOf(date: BusinessDate): number {
  const year = Number(date.slice(0, 4));
  return Number(date.slice(5, 7)) >= 4 ? year : year - 1;
}

function nameOfYear(startYear: number): string {
  return `${String(startYear).padStart(4, '0')}-${String((startYear + 1) % 100).padStart(2, '0')}`;
}

/** `month` counts from January of the year 0. */
function firstOfMonth(month: number): BusinessDate {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return businessDate(`${year}-${String((month % 12) + 1).padStart(2, '0')}-01`);
}
