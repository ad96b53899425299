import { SHEET_COLUMNS, type SheetColumn } from './codes.js';

/** Which column of the sheet each of its headers stands for, by position; null is left out. */
export type ColumnMapping = readonly (SheetColumn | null)[];

/** Words of old spreadsheets that mean a column, in either language, beside the words the export itself writes. */
const SYNONYMS: Readonly<Record<SheetColumn, readonly string[]>> = {
  ref: ['reference', 'milestone ref', 'milestone id', 'id', 'no', 'number', 'cyfeirnod', 'cyf', 'rhif'],
  titleEn: ['title', 'milestone', 'milestone title', 'description', 'name', 'teitl', 'teitl saesneg', 'english title'],
  titleCy: ['welsh title', 'title welsh', 'teitl cymraeg', 'carreg filltir'],
  workstream: ['work stream', 'stream', 'strand', 'ffrwd', 'llinyn gwaith'],
  force: ['police force', 'area', 'force area', 'ardal', 'heddlu ardal'],
  tier: ['level', 'lefel'],
  ownerEn: ['owner', 'lead', 'responsible', 'owner post', 'perchennog', 'arweinydd'],
  ownerCy: ['welsh owner', 'owner welsh', 'perchennog cymraeg'],
  baselineOn: [
    'baseline date',
    'planned',
    'planned date',
    'plan date',
    'target date',
    'due',
    'due date',
    'dyddiad targed',
  ],
  forecastOn: [
    'forecast date',
    'expected',
    'expected date',
    'revised date',
    'dyddiad rhagolwg',
    'dyddiad disgwyliedig',
  ],
  reasonCode: ['kind of reason', 'reason type', 'cod rheswm'],
  reason: ['reason for change', 'reason for slip', 'comment', 'comments', 'notes', 'sylwadau'],
  achievedOn: [
    'achieved date',
    'actual',
    'actual date',
    'completed',
    'completed on',
    'dyddiad cyflawni',
    'gwirioneddol',
  ],
  status: ['rag', 'rag status'],
  slip: ['slippage', 'variance', 'days late', 'slip working days'],
};

/** What the header words of the export are, per column, in every language it is written in. */
export type HeaderWords = Readonly<Record<SheetColumn, readonly string[]>>;

/** A header as it is compared: lower case, accents kept, punctuation and brackets as single spaces. */
export function normaliseHeader(header: string): string {
  return header
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What a row of headers is remembered by: the same headers in the same order, however they are spaced. */
export function headerSignature(headers: readonly string[]): string {
  return headers.map(normaliseHeader).join('|');
}

/** How many headers a row of them has words for; the row with most is the likeliest header row. */
export function countKnownHeaders(headers: readonly string[], words: HeaderWords): number {
  return headers.filter((header) => columnOfHeader(header, words) !== null).length;
}

/**
 * Matches headers to columns: by what was chosen for the same headers before, else by the words of either language. Two headers
 * that mean one column are both left out, and named: never a guess.
 */
export function matchColumns(
  headers: readonly string[],
  words: HeaderWords,
  remembered: ColumnMapping | null,
): { readonly mapping: ColumnMapping; readonly repeated: readonly string[] } {
  if (remembered !== null && remembered.length === headers.length) return { mapping: remembered, repeated: [] };
  const found = headers.map((header) => columnOfHeader(header, words));
  const isTwice = (column: SheetColumn | null) => column !== null && found.filter((one) => one === column).length > 1;
  return {
    mapping: found.map((column) => (isTwice(column) ? null : column)),
    repeated: headers.filter((_, index) => isTwice(found[index] ?? null)),
  };
}

function columnOfHeader(header: string, words: HeaderWords): SheetColumn | null {
  const known = normaliseHeader(header);
  if (known === '') return null;
  const means = (list: readonly string[]) => list.some((word) => normaliseHeader(word) === known);
  return (
    SHEET_COLUMNS.find((column) => means(words[column])) ??
    SHEET_COLUMNS.find((column) => means(SYNONYMS[column])) ??
    null
  );
}
