import { validateString } from '../texts/validate-text.js';
import { DATE_COLUMNS, SHEET_LIMITS, WRITTEN_ONLY, type SheetColumn } from './codes.js';
import { lookUp, type Lookups } from './lookups.js';
import type { ColumnMapping } from './match-columns.js';
import { takeNeutralOff } from './neutralise.js';
import { readDateColumn, type DateColumn } from './read-date-column.js';
import { rowNote, rowRefusal, type RowMessage } from './row-message.js';
import type { SheetCell, SheetRow } from './sheet.js';

/** A row's values by column, each as the rules take it (a code, a slug, a date); a blank cell has none. */
export type RowValues = Partial<Record<SheetColumn, string>>;

/** A row as it was understood, before it is held against the plan. */
export interface ReadRow {
  readonly number: number;
  readonly values: RowValues;
  readonly messages: readonly RowMessage[];
}

/** Every row as it was understood, and what is said of whole columns. */
export interface ReadRows {
  readonly rows: readonly ReadRow[];
  readonly notes: readonly RowMessage[];
}

type DateColumnName = (typeof DATE_COLUMNS)[number];

const REF = /^[A-Z0-9]+(-[A-Z0-9]+)*$/;
const REF_LIMIT = 40;

/** Understands the mapped cells of every row; a blank cell means "leave as it is". */
export function readRows(rows: readonly SheetRow[], mapping: ColumnMapping, lookups: Lookups): ReadRows {
  const indexOf = (column: SheetColumn) => mapping.indexOf(column);
  const dates = new Map<SheetColumn, DateColumn>(
    DATE_COLUMNS.map((column) => [column, readDateColumn(filledCells(rows, indexOf(column)))]),
  );
  const columns = mapping.flatMap((column, index) =>
    column === null || isWrittenOnly(column) ? [] : [{ column, index }],
  );
  const read = rows.map(({ number, cells }) => {
    const found = columns.map(({ column, index }) => readCell(number, column, cells[index] ?? null, dates, lookups));
    return {
      number,
      values: Object.fromEntries(found.flatMap(({ entry }) => (entry === null ? [] : [entry]))),
      messages: found.flatMap(({ messages }) => messages),
    };
  });
  return { rows: read, notes: columnNotes(mapping, dates) };
}

interface ReadCell {
  readonly entry: readonly [SheetColumn, string] | null;
  readonly messages: readonly RowMessage[];
}

const BLANK: ReadCell = { entry: null, messages: [] };

function readCell(
  number: number,
  column: SheetColumn,
  cell: SheetCell | null,
  dates: ReadonlyMap<SheetColumn, DateColumn>,
  lookups: Lookups,
): ReadCell {
  if (cell === null) return BLANK;
  const fault = markFault(column, cell);
  if (fault !== null) return { entry: null, messages: [fault] };
  if (isBlank(cell)) return BLANK;
  const read = isDateColumn(column)
    ? readDate(column, dates.get(column)?.outcomes.get(number))
    : readWords(column, takeNeutralOff(cell.text).trim(), lookups);
  const formula = cell.mark === 'formula' ? [rowNote(column, 'formula_value_used')] : [];
  return { ...read, messages: [...read.messages, ...formula] };
}

function markFault(column: SheetColumn, { mark, text, of = '' }: SheetCell): RowMessage | null {
  switch (mark) {
    case 'merged':
      return rowRefusal(column, 'cell_merged', { cell: of });
    case 'error':
      return rowRefusal(column, 'cell_error', { value: text });
    case 'formula_without_value':
      return rowRefusal(column, 'formula_without_value');
    case 'cut':
      return rowRefusal(column, 'text_too_long', { limit: SHEET_LIMITS.cellCharacters });
    default:
      return null;
  }
}

function readDate(column: SheetColumn, outcome: ReturnType<DateColumn['outcomes']['get']>): ReadCell {
  if (outcome === undefined) return BLANK;
  if (outcome.refusal !== null) {
    return { entry: null, messages: [rowRefusal(column, outcome.refusal.code, outcome.refusal.params)] };
  }
  return {
    entry: outcome.date === null ? null : [column, outcome.date],
    messages: outcome.note === null ? [] : [rowNote(column, outcome.note, { date: outcome.date ?? '' })],
  };
}

function readWords(column: SheetColumn, given: string, lookups: Lookups): ReadCell {
  const faults = validateString(given, '', SHEET_LIMITS.cellCharacters);
  if (faults.length > 0) {
    return { entry: null, messages: faults.map(({ code, params }) => rowRefusal(column, code, params)) };
  }
  const words = given.replaceAll('\r\n', '\n').normalize('NFC');
  const coded = (
    code: string | undefined,
    fault: 'workstream_unknown' | 'force_unknown' | 'tier_unknown' | 'reason_code_unknown',
  ): ReadCell =>
    code === undefined
      ? { entry: null, messages: [rowRefusal(column, fault, { value: words.slice(0, 80) })] }
      : { entry: [column, code], messages: [] };
  switch (column) {
    case 'ref':
      return readRef(words);
    case 'workstream':
      return coded(lookUp(lookups.workstreams, words), 'workstream_unknown');
    case 'force':
      return coded(lookUp(lookups.subjects, words), 'force_unknown');
    case 'tier':
      return coded(lookUp(lookups.tiers, words), 'tier_unknown');
    case 'reasonCode':
      return coded(lookUp(lookups.reasonCodes, words), 'reason_code_unknown');
    default:
      return { entry: [column, words], messages: [] };
  }
}

function readRef(words: string): ReadCell {
  const ref = words.toUpperCase();
  if (REF.test(ref) && ref.length <= REF_LIMIT) return { entry: ['ref', ref], messages: [] };
  return { entry: null, messages: [rowRefusal('ref', 'ref_invalid', { value: words.slice(0, 80) })] };
}

function filledCells(rows: readonly SheetRow[], index: number): { number: number; cell: SheetCell }[] {
  return rows.flatMap(({ number, cells }) => {
    const cell = index < 0 ? null : (cells[index] ?? null);
    if (cell === null || isBlank(cell)) return [];
    return [{ number, cell: { ...cell, text: takeNeutralOff(cell.text).trim() } }];
  });
}

function columnNotes(mapping: ColumnMapping, dates: ReadonlyMap<SheetColumn, DateColumn>): RowMessage[] {
  return [
    ...DATE_COLUMNS.filter((column) => dates.get(column)?.isAssumed).map((column) =>
      rowNote(column, 'dates_day_first'),
    ),
    ...WRITTEN_ONLY.filter((column) => mapping.includes(column)).map((column) =>
      rowNote(column, 'column_written_only'),
    ),
  ];
}

function isBlank({ text, date }: SheetCell): boolean {
  return date === undefined && takeNeutralOff(text).trim() === '';
}

function isDateColumn(column: SheetColumn): column is DateColumnName {
  return (DATE_COLUMNS as readonly SheetColumn[]).includes(column);
}

function isWrittenOnly(column: SheetColumn): boolean {
  return (WRITTEN_ONLY as readonly SheetColumn[]).includes(column);
}
