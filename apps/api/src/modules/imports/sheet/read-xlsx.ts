import { columnLetters, SHEET_LIMITS, type SheetCell, type SheetNote } from '@camau/domain';
import { textCell } from './clean-text.js';
import { dateOfSerial } from './excel-date.js';
import { GridRows, type Grid } from './grid.js';
import { markMerged, type Merge } from './merged-cells.js';
import { SheetFault } from './sheet-fault.js';
import { readWorkbook, type Workbook } from './workbook.js';
import { readXml } from './xml.js';
import { Zip } from './zip.js';

/** The first visible sheet of an XLSX file, as rows. Throws SheetFault for anything else. */
export function readXlsx(bytes: Buffer): Grid {
  refuseOtherKinds(bytes);
  const zip = new Zip(bytes);
  const book = readWorkbook(zip);
  const sheet = zip.read(book.sheetPath);
  if (sheet === null) throw new SheetFault('sheet_damaged');
  const { rows, merges } = readCells(sheet, book);
  const notes: SheetNote[] =
    book.otherSheets.length === 0
      ? []
      : [{ code: 'other_sheets_left_out', params: { name: book.sheetName.slice(0, 80) } }];
  return { ...markMerged(rows, merges), notes };
}

function refuseOtherKinds(bytes: Buffer): void {
  const start = bytes.subarray(0, 1_000).toString('latin1');
  if (start.startsWith('PK')) return;
  if (bytes.length === 0) throw new SheetFault('sheet_empty');
  if (start.startsWith('%PDF')) throw new SheetFault('sheet_is_pdf');
  if (bytes.subarray(0, 4).toString('hex') === 'd0cf11e0') {
    // NB: a workbook with a password is an encrypted package inside the old container.
    const isEncrypted = bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));
    throw new SheetFault(isEncrypted ? 'sheet_encrypted' : 'sheet_old_xls');
  }
  if (/<(!doctype html|html|table)/i.test(start)) throw new SheetFault('sheet_is_html');
  throw new SheetFault('sheet_not_xlsx');
}

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string | null;
  inline: string;
  hasFormula: boolean;
}

function readCells(bytes: Buffer, book: Workbook): { rows: GridRows['rows']; merges: Merge[] } {
  const rows = new GridRows();
  const merges: Merge[] = [];
  let number = 0;
  let cells: (SheetCell | null)[] = [];
  let cell: OpenCell | null = null;
  let next = 0;
  let part = '';
  readXml(bytes, {
    open(name, attributes) {
      part = name;
      if (name === 'row') {
        number = Number(attributes['r'] ?? number + 1);
        [cells, next] = [[], 0];
      } else if (name === 'c') {
        cell = openCell(attributes, next);
        next = cell.column + 1;
      } else if (name === 'f' && cell) cell.hasFormula = true;
      else if (name === 'v' && cell) cell.value = '';
      else if (name === 'mergeCell') addMerge(merges, attributes['ref'] ?? '');
    },
    text(words) {
      if (!cell) return;
      if (part === 'v') cell.value = (cell.value ?? '') + words;
      else if (part === 't') cell.inline += words;
    },
    close(name) {
      part = '';
      if (name === 'c' && cell) {
        placeCell(cells, cell, book);
        cell = null;
      } else if (name === 'row') rows.add(number, cells);
    },
  });
  return { rows: rows.rows, merges };
}

function openCell(attributes: Readonly<Record<string, string>>, next: number): OpenCell {
  const letters = /^[A-Z]+/i.exec(attributes['r'] ?? '')?.[0];
  return {
    column: letters === undefined ? next : columnIndex(letters),
    type: attributes['t'] ?? 'n',
    style: Number(attributes['s'] ?? 0),
    value: null,
    inline: '',
    hasFormula: false,
  };
}

function placeCell(cells: (SheetCell | null)[], cell: OpenCell, book: Workbook): void {
  const read = readCell(cell, book);
  if (read === null) return;
  if (cell.column >= SHEET_LIMITS.columns)
    throw new SheetFault('sheet_too_many_columns', { limit: SHEET_LIMITS.columns });
  while (cells.length < cell.column) cells.push(null);
  cells[cell.column] = read;
}

function readCell({ type, style, value, inline, hasFormula }: OpenCell, book: Workbook): SheetCell | null {
  if (hasFormula && value === null) return { text: '', mark: 'formula_without_value' };
  const mark = hasFormula ? ('formula' as const) : undefined;
  const text = (words: string): SheetCell | null => (words === '' ? null : textCell(unescape(words), { mark }));
  switch (type) {
    case 's':
      return text(book.strings[Number(value)] ?? '');
    case 'inlineStr':
      return text(inline);
    case 'str':
      return text(value ?? '');
    case 'b':
      return value === null ? null : text(value.trim() === '1' ? 'TRUE' : 'FALSE');
    case 'e':
      return { text: (value ?? '').slice(0, 20), mark: 'error' };
    case 'd':
      return text((value ?? '').replace(/T.*$/, ''));
    default:
      return numberCell(value, book.dateStyles[style] === true, book.is1904, mark);
  }
}

function numberCell(value: string | null, isDate: boolean, is1904: boolean, mark: SheetCell['mark']): SheetCell | null {
  if (value === null || value.trim() === '') return null;
  const number = Number(value);
  if (!Number.isFinite(number)) return { text: value.slice(0, 20), mark: 'error' };
  const date = dateOfSerial(number, is1904) ?? undefined;
  if (isDate && date !== undefined) return { text: date, date, mark };
  return { text: String(number), numberDate: date, mark };
}

/** Excel writes control characters as `_x000D_`. */
function unescape(text: string): string {
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function addMerge(merges: Merge[], ref: string): void {
  const found = /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/i.exec(ref);
  if (!found) return;
  const [, left, top, right, bottom] = found;
  merges.push({
    left: columnIndex(left!),
    top: Number(top),
    right: columnIndex(right!),
    bottom: Number(bottom),
    holder: `${columnLetters(columnIndex(left!))}${top}`,
  });
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
