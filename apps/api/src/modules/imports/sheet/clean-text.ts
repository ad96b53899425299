import { SHEET_LIMITS, type SheetCell } from '@camau/domain';

/** Stands for what no database can hold, so that the rules refuse it like any other control character. */
const UNSTORABLE = '\u0001';

/** Text that can be stored: a NUL or half of a surrogate pair becomes a control character, which the rules name and refuse. */
export function storable(text: string): string {
  return text.replaceAll(/\u0000|\p{Cs}/gu, UNSTORABLE);
}

/** A cell of plain text; longer than any field takes, it is cut and marked. Null when there is nothing in it. */
export function textCell(text: string, extra: Omit<SheetCell, 'text'> = {}): SheetCell | null {
  if (text.trim() === '' && extra.date === undefined && extra.mark === undefined) return null;
  if (text.length <= SHEET_LIMITS.cellCharacters) return { text: storable(text), ...extra };
  return { text: storable(text.slice(0, 100)), mark: 'cut' };
}
