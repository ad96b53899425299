import { isDeepStrictEqual } from 'node:util';
import type { Fields, WantedTable } from './wanted-table.js';

/** A row as it stands in the database. */
export interface PresentRow {
  readonly id: string;
  readonly fields: Fields;
}

/** One row's fate: `fields` names the columns that change. */
export interface Change {
  readonly table: string;
  readonly ref: string;
  readonly kind: 'add' | 'change' | 'end' | 'same';
  readonly fields: readonly string[];
}

/** A change with what is needed to make it. */
export interface PlannedChange extends Change {
  /** null for a row to be added */
  readonly id: string | null;
  readonly row: Fields;
}

/** The files ask for something the loader never does; the message is for the person who edits them. */
export class LoadRefusal extends Error {}

/**
 * What must change for the table to hold the wanted rows. Nothing is deleted: a row the files no longer hold is ended on
 * `today`, moved to a new date, or refused with LoadRefusal.
 */
export function compareRows(wanted: WantedTable, present: readonly PresentRow[], today: string): PlannedChange[] {
  const keyOf = (fields: Fields): string => wanted.key.map((column) => inWords(fields[column])).join(' ');
  const presentByKey = new Map(present.map((row) => [keyOf(row.fields), row]));
  const wantedKeys = new Set(wanted.rows.map(keyOf));
  const leftover = present.filter((row) => !wantedKeys.has(keyOf(row.fields)));
  const moved = wanted.leftover === 'move' ? leftover.splice(0, wanted.rows.length) : [];

  const changes = wanted.rows.map((row): PlannedChange => {
    const found = presentByKey.get(keyOf(row)) ?? moved.shift();
    if (found === undefined)
      return { table: wanted.table, ref: keyOf(row), kind: 'add', fields: Object.keys(row), id: null, row };
    return change(wanted.table, keyOf(row), found, row);
  });
  return [...changes, ...[...leftover, ...moved].flatMap((row) => end(wanted, keyOf(row.fields), row, today))];
}

/** The change that makes `found` hold `row`, or that it already does. */
export function change(table: string, ref: string, found: PresentRow, row: Fields): PlannedChange {
  const fields = Object.keys(row).filter((column) => !isDeepStrictEqual(row[column], found.fields[column]));
  return { table, ref, kind: fields.length === 0 ? 'same' : 'change', fields, id: found.id, row };
}

function end(wanted: WantedTable, ref: string, row: PresentRow, today: string): PlannedChange[] {
  if (wanted.leftover !== 'end') {
    throw new LoadRefusal(
      `The ${wanted.table.replace('_', ' ')} ${ref} is in the database but no longer in the files, and nothing is ever deleted.`,
    );
  }
  if (row.fields['ends_on'] !== null) return [];
  return [
    { table: wanted.table, ref, kind: 'end', fields: ['ends_on'], id: row.id, row: { ...row.fields, ends_on: today } },
  ];
}

function inWords(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
