import { SHEET_LIMITS, type SheetCell, type SheetNote, type SheetRow } from '@camau/domain';
import { SheetFault } from './sheet-fault.js';

/** Every row that holds anything, as it was read, before its header is found. */
export interface Grid {
  readonly rows: readonly SheetRow[];
  readonly notes: readonly SheetNote[];
  /** ranges of merged cells that reach into a row, by the row's number: the header's are told apart later */
  readonly mergedRows: readonly number[];
}

/** Rows above the header that an old spreadsheet may have: its title, who made it. */
const ROWS_ABOVE = 20;
const MOST_CHARACTERS = 10_000_000;

/** Gathers rows and stops with a SheetFault at the first that is one too many: rows, columns or text. */
export class GridRows {
  readonly rows: SheetRow[] = [];
  private characters = 0;

  /** `number` is the row's own in the sheet, from 1; rows without a filled cell are left out. */
  add(number: number, cells: readonly (SheetCell | null)[]): void {
    const last = cells.findLastIndex((cell) => cell !== null);
    if (last < 0) return;
    if (last >= SHEET_LIMITS.columns) throw new SheetFault('sheet_too_many_columns', { limit: SHEET_LIMITS.columns });
    if (this.rows.length >= SHEET_LIMITS.rows + ROWS_ABOVE) {
      throw new SheetFault('sheet_too_many_rows', { limit: SHEET_LIMITS.rows });
    }
    this.characters += cells.reduce((sum, cell) => sum + (cell?.text.length ?? 0), 0);
    if (this.characters > MOST_CHARACTERS) throw new SheetFault('sheet_too_much_text');
    this.rows.push({ number, cells: cells.slice(0, last + 1) });
  }
}
