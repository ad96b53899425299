/** What is peculiar about a cell besides its text. */
export const CELL_MARKS = ['formula', 'formula_without_value', 'error', 'merged', 'cut'] as const;
export type CellMark = (typeof CELL_MARKS)[number];

/** One cell as it was read: `text` as a person would see it, at most a little longer than any field takes. */
export interface SheetCell {
  readonly text: string;
  /** the business date, where the spreadsheet itself says the cell is a date */
  readonly date?: string | undefined;
  /** the business date a plain number would be, by the spreadsheet's own date system */
  readonly numberDate?: string | undefined;
  readonly mark?: CellMark | undefined;
  /** for a merged cell, the one that holds its value: `B4` */
  readonly of?: string | undefined;
}

/** One row; `number` is the row's number in the sheet, from 1. Empty cells are null, trailing ones are left out. */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly (SheetCell | null)[];
}

/** Something said of the sheet as a whole, with what its sentence needs. */
export interface SheetNote {
  readonly code: 'read_as_windows_1252' | 'other_sheets_left_out' | 'header_merged';
  readonly params: Readonly<Record<string, string | number>>;
}

/** A sheet as it was read: its header row, then every row below that holds anything. */
export interface Sheet {
  readonly headers: readonly string[];
  readonly headerRow: number;
  readonly rows: readonly SheetRow[];
  readonly notes: readonly SheetNote[];
}

/** The letters of a column from its index: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest === 0 ? '' : columnLetters(rest - 1)) + String.fromCharCode(65 + (index % 26));
}
