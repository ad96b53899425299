import { CsvError, parse } from 'csv-parse/sync';
import { SHEET_LIMITS, type SheetNote } from '@camau/domain';
import { textCell } from './clean-text.js';
import { GridRows, type Grid } from './grid.js';
import { SheetFault } from './sheet-fault.js';

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** Records read at most, blank ones included: a file of blank lines ends here. */
const MOST_RECORDS = SHEET_LIMITS.rows * 4;

/** A CSV file, or what was pasted from a spreadsheet (tabs between cells), as rows. Throws SheetFault. */
export function readTextSheet(bytes: Buffer): Grid {
  refuseOtherKinds(bytes);
  const { text, notes } = decode(bytes);
  if (/^\s*<(!doctype|html|table|\?xml)/i.test(text)) throw new SheetFault('sheet_is_html');
  const named = /^sep=(.)\r?\n/i.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const rows = new GridRows();
  parseRecords(body, named?.[1] ?? likelyDelimiter(body)).forEach((record, index) =>
    rows.add(
      index + (named ? 2 : 1),
      record.map((cell) => textCell(cell)),
    ),
  );
  return { rows: rows.rows, notes, mergedRows: [] };
}

function parseRecords(text: string, delimiter: string): string[][] {
  try {
    return parse(text, {
      delimiter,
      relax_quotes: true,
      relax_column_count: true,
      to: MOST_RECORDS + 1,
      max_record_size: 1_000_000,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const isOpen = error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE';
    throw new SheetFault(isOpen ? 'sheet_quotes_open' : 'sheet_damaged');
  }
}

/** The sign that stands most often between cells of the first line that has any, quoted parts left out. */
function likelyDelimiter(text: string): string {
  const lines = text.slice(0, 100_000).split(/\r\n|\r|\n/);
  for (const line of lines) {
    const bare = line.replaceAll(/"[^"]*"/g, '');
    const counts = DELIMITERS.map((delimiter) => [delimiter, bare.split(delimiter).length - 1] as const);
    const [best] = counts.sort(([, a], [, b]) => b - a);
    if (best && best[1] > 0) return best[0] === '|' && bare.includes('\t') ? '\t' : best[0];
  }
  return ',';
}

function refuseOtherKinds(bytes: Buffer): void {
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') throw new SheetFault('sheet_is_xlsx');
  if (bytes.subarray(0, 4).toString('latin1') === '%PDF') throw new SheetFault('sheet_is_pdf');
  if (bytes.subarray(0, 4).toString('hex') === 'd0cf11e0') throw new SheetFault('sheet_old_xls');
}

/** UTF-8 or UTF-16 by its mark, UTF-8 when it is, else what Windows wrote before: which has no ŵ and ŷ, and that is said. */
function decode(bytes: Buffer): { text: string; notes: SheetNote[] } {
  const marked = encodingOfMark(bytes);
  if (marked !== null) return { text: new TextDecoder(marked).decode(bytes), notes: [] };
  if (bytes.subarray(0, 4_000).includes(0)) throw new SheetFault('sheet_not_text');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), notes: [] };
  } catch {
    return { text: decodeWindows1252(bytes), notes: [{ code: 'read_as_windows_1252', params: {} }] };
  }
}

/** The bytes 80 to 9F of windows-1252. NB: Node's own decoder takes them for control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWindows1252(bytes: Buffer): string {
  return bytes.toString('latin1').replaceAll(/[\u0080-\u009f]/g, (sign) => WINDOWS_1252[sign.charCodeAt(0) - 0x80]!);
}

function encodingOfMark(bytes: Buffer): string | null {
  const start = bytes.subarray(0, 3).toString('hex');
  if (start === 'efbbbf') return 'utf-8';
  if (start.startsWith('fffe')) return 'utf-16le';
  if (start.startsWith('feff')) return 'utf-16be';
  return isBareUtf16(bytes) ? 'utf-16le' : null;
}

/** Nearly every second byte of the beginning is zero and no other: Latin letters, two bytes each, without a mark. */
function isBareUtf16(bytes: Buffer): boolean {
  const start = [...bytes.subarray(0, 200)];
  const high = start.filter((_, index) => index % 2 === 1);
  const isLatin = high.filter((byte) => byte === 0).length >= high.length * 0.8;
  return start.length >= 4 && isLatin && start.every((byte, index) => index % 2 === 1 || byte !== 0);
}
