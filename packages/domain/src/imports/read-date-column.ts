import type { RefusalParams } from '../refusal.js';
import type { BusinessDate } from '../time/business-date.js';
import type { ImportMessageCode } from './codes.js';
import { dayFirst, monthFirst, readDateText, type DateReading } from './read-date.js';
import type { SheetCell } from './sheet.js';

/** What a cell of a date column holds: a date, or why not; `note` is said of a date that was taken. */
export interface DateOutcome {
  readonly date: BusinessDate | null;
  readonly refusal: { readonly code: ImportMessageCode; readonly params: RefusalParams } | null;
  readonly note: ImportMessageCode | null;
}

/** A date column as a whole. */
export interface DateColumn {
  readonly outcomes: ReadonlyMap<number, DateOutcome>;
  /** nothing in the column proves which number is the day: it was read day first, and that is said */
  readonly isAssumed: boolean;
}

type Numeric = Extract<DateReading, { kind: 'numeric' }>;

/**
 * Reads a column of dates, one order for all of it: day first. A value that can only be month first is refused by name, and with one
 * such value in the column every date that could be either is refused too: a row is never guessed on its own.
 */
export function readDateColumn(cells: readonly { readonly number: number; readonly cell: SheetCell }[]): DateColumn {
  const read = cells.map(({ number, cell }) => ({ number, cell, reading: readDateText(cell.text) }));
  const texts = read.flatMap(({ number, cell, reading }) =>
    reading.kind === 'numeric' && cell.date === undefined ? [{ number, reading }] : [],
  );
  const witness = texts.find(({ reading }) => dayFirst(reading) === null && monthFirst(reading) !== null);
  const isProven = texts.some(({ reading }) => reading.first > 12 && dayFirst(reading) !== null);
  const outcomes = read.map(
    ({ number, cell, reading }) => [number, outcomeOf(cell, reading, witness?.number ?? null)] as const,
  );
  return {
    outcomes: new Map(outcomes),
    isAssumed: witness === undefined && !isProven && texts.some(({ reading }) => isEither(reading)),
  };
}

function outcomeOf(cell: SheetCell, reading: DateReading, witness: number | null): DateOutcome {
  if (cell.date !== undefined) return taken(cell.date as BusinessDate);
  const value = cell.text.slice(0, 40);
  switch (reading.kind) {
    case 'date':
      return taken(reading.date);
    case 'numeric':
      return numericOutcome(reading, value, witness);
    case 'short_year':
      return refusedAs('date_year_short', { value });
    case 'number':
      return cell.numberDate === undefined
        ? refusedAs('date_bare_number', { value })
        : { ...taken(cell.numberDate as BusinessDate), note: 'date_from_number' };
    case 'none':
      return refusedAs('date_not_understood', { value });
  }
}

function numericOutcome(reading: Numeric, value: string, witness: number | null): DateOutcome {
  const date = dayFirst(reading);
  if (date === null) {
    return refusedAs(monthFirst(reading) === null ? 'date_not_understood' : 'date_month_first', { value });
  }
  if (witness !== null && isEither(reading)) return refusedAs('date_order_doubtful', { value, row: witness });
  return taken(date);
}

/** Two different dates, depending on which number is the day. */
function isEither(reading: Numeric): boolean {
  const [byDay, byMonth] = [dayFirst(reading), monthFirst(reading)];
  return byDay !== null && byMonth !== null && byDay !== byMonth;
}

function taken(date: BusinessDate): DateOutcome {
  return { date, refusal: null, note: null };
}

function refusedAs(code: ImportMessageCode, params: RefusalParams): DateOutcome {
  return { date: null, refusal: { code, params }, note: null };
}
