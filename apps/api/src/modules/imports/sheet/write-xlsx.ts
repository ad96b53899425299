import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import type { WrittenCell } from './written-sheet.js';

const DATE_FORMAT = 'dd/mm/yyyy';

/** How wide each column is, in characters. */
export type ColumnWidths = readonly number[];

/** Rows as an XLSX file: the first is its header, bold and kept in sight; dates are real dates. */
export async function writeXlsx(
  sheetName: string,
  rows: readonly (readonly WrittenCell[])[],
  widths: ColumnWidths,
): Promise<Buffer> {
  const data = rows.map((cells, index) => cells.map((cell) => xlsxCell(cell, index === 0)));
  const columns = widths.map((width) => ({ width }));
  return writeXlsxFile(data, { sheet: sheetName, columns, stickyRowsCount: 1 }).toBuffer();
}

/** Text that merely looks like one of Excel's escapes (`_x000D_`) is escaped itself. */
function asWritten(text: string): string {
  return text.replaceAll(/_x[0-9A-Fa-f]{4}_/g, (escape) => `_x005F${escape}`);
}

function xlsxCell(cell: WrittenCell, isHeader: boolean): Cell {
  if (cell === null) return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'object') return { value: new Date(`${cell.date}T00:00:00Z`), type: Date, format: DATE_FORMAT };
  const value = asWritten(cell);
  return isHeader ? { value, type: String, fontWeight: 'bold' } : { value, type: String };
}
