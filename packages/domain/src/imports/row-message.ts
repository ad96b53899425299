import type { Refusal, RefusalParams } from '../refusal.js';
import type { PersonalDataKind } from '../texts/personal-data.js';
import type { ImportMessageCode, SheetColumn } from './codes.js';

/** Something said of a row or one of its cells: a `refusal` keeps the whole row out, a `warning` must be confirmed, a `note` neither. */
export interface RowMessage {
  readonly column: SheetColumn | null;
  readonly level: 'refusal' | 'warning' | 'note';
  readonly code: ImportMessageCode | Refusal['code'] | `personal_data_${PersonalDataKind}`;
  readonly params: RefusalParams;
}

/** A refusal of one cell, or of the row as a whole. */
export function rowRefusal(
  column: SheetColumn | null,
  code: RowMessage['code'],
  params: RefusalParams = {},
): RowMessage {
  return { column, level: 'refusal', code, params };
}

/** Something worth saying that keeps nothing out. */
export function rowNote(column: SheetColumn | null, code: ImportMessageCode, params: RefusalParams = {}): RowMessage {
  return { column, level: 'note', code, params };
}

/** What looks like personal data in one cell: whoever saves the rows says first that it was looked at. */
export function rowWarning(column: SheetColumn, kind: PersonalDataKind): RowMessage {
  return { column, level: 'warning', code: `personal_data_${kind}`, params: {} };
}

/** Refusals of the milestone rules, each at the cell whose value the rule speaks of; `columns` says which by pointer. */
export function refusalsAtCells(
  refusals: readonly Refusal[],
  columns: Readonly<Record<string, SheetColumn>>,
): RowMessage[] {
  return refusals.map(({ code, pointer, params }) => {
    const column = Object.entries(columns).find(([start]) => pointer === start || pointer.startsWith(`${start}/`))?.[1];
    return rowRefusal(column ?? columns[''] ?? null, code, params);
  });
}
