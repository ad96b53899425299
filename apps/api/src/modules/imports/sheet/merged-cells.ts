import { SHEET_LIMITS, type SheetCell, type SheetRow } from '@camau/domain';
import { SheetFault } from './sheet-fault.js';

/** A range of merged cells; columns from 0, rows from 1. `holder` is the cell that has its value: `B4`. */
export interface Merge {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly holder: string;
}

const MOST_MERGES = 10_000;

/** Marks every cell that is merged away, in rows that hold anything: its value is another cell's, and is never guessed. */
export function markMerged(
  rows: readonly SheetRow[],
  merges: readonly Merge[],
): { rows: SheetRow[]; mergedRows: number[] } {
  if (merges.length > MOST_MERGES) throw new SheetFault('sheet_damaged');
  const ordered = [...merges].sort((a, b) => a.top - b.top);
  const mergedRows: number[] = [];
  let open: Merge[] = [];
  let next = 0;
  const marked = rows.map((row) => {
    while (next < ordered.length && ordered[next]!.top <= row.number) open.push(ordered[next++]!);
    open = open.filter(({ bottom }) => bottom >= row.number);
    if (open.length === 0) return row;
    mergedRows.push(row.number);
    return { number: row.number, cells: markRow(row, open) };
  });
  return { rows: marked, mergedRows };
}

function markRow({ number, cells }: SheetRow, merges: readonly Merge[]): (SheetCell | null)[] {
  const marked = [...cells];
  for (const { left, top, right, holder } of merges) {
    const end = Math.min(right, SHEET_LIMITS.columns - 1);
    for (let column = number === top ? left + 1 : left; column <= end; column += 1) {
      while (marked.length < column) marked.push(null);
      marked[column] = { text: '', mark: 'merged', of: holder };
    }
  }
  return marked;
}
