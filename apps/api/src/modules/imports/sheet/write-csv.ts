import type { WrittenCell } from './written-sheet.js';

/** Tells every spreadsheet program that the file is UTF-8, so that ŵ and ŷ stay. */
const MARK = '\ufeff';

/** Rows as CSV (RFC 4180, UTF-8 with its mark); dates are `YYYY-MM-DD`, which every program reads alike. */
export function writeCsv(rows: readonly (readonly WrittenCell[])[]): string {
  return MARK + rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(cell: WrittenCell): string {
  const text = cell === null ? '' : typeof cell === 'object' ? cell.date : String(cell);
  return /[",\r\n;\t]|^ | $/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
