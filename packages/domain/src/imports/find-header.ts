import { countKnownHeaders, type HeaderWords } from './match-columns.js';
import { readDateText } from './read-date.js';
import type { Sheet, SheetCell, SheetNote, SheetRow } from './sheet.js';

/** Rows looked at for the header: an old spreadsheet may have its title, who made it and a blank line above. */
const ROWS_SEARCHED = 20;
const HEADER_LENGTH = 200;

/**
 * Finds the header among the first rows: the one with most words we know, two at least; else the first whose cells are all words,
 * for columns to be matched by hand. Null when every row looks like data.
 */
export function findHeader(
  rows: readonly SheetRow[],
  words: HeaderWords,
  notes: readonly SheetNote[] = [],
  mergedRows: readonly number[] = [],
): Sheet | null {
  const candidates = rows
    .slice(0, ROWS_SEARCHED)
    .map((row) => ({ row, known: countKnownHeaders(textsOf(row), words) }));
  const most = Math.max(0, ...candidates.map(({ known }) => known));
  const found =
    most >= 2
      ? candidates.find(({ known }) => known === most)?.row
      : candidates.find(({ row }) => isWordsAlone(row))?.row;
  if (found === undefined) return null;
  const isMerged = mergedRows.includes(found.number);
  return {
    headers: textsOf(found),
    headerRow: found.number,
    rows: rows.slice(rows.indexOf(found) + 1),
    notes: isMerged ? [...notes, { code: 'header_merged', params: { row: found.number } }] : notes,
  };
}

function textsOf({ cells }: SheetRow): string[] {
  return cells.map((cell) =>
    (cell?.text ?? '')
      .replaceAll(/\p{Cc}+/gu, ' ')
      .trim()
      .slice(0, HEADER_LENGTH),
  );
}

function isWordsAlone({ cells }: SheetRow): boolean {
  const filled = cells.filter((cell): cell is SheetCell => cell !== null && cell.text.trim() !== '');
  return (
    filled.length >= 2 &&
    filled.every((cell) => cell.date === undefined && readDateText(cell.text.trim()).kind === 'none')
  );
}
