import type { Source } from '@camau/contracts';

/** Whitespace, markup (`**`, `#`, list marks, tags) and no-break spaces evened out, so that a quote can be held against its document. */
export function plainWords(text: string): string {
  return text
    .replace(/<\/?[a-z]+>/gi, '')
    .replace(/[*#•■]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** True when `quote` begins on line `line` (from 1) of the document, or in a cell of it; it may run over the following lines, or down the column. */
export function quoteStandsAt(document: string, line: number, quote: string): boolean {
  const lines = document.split('\n').slice(line - 1);
  const wanted = plainWords(quote);
  return wanted !== '' && [lines, ...columnsFrom(lines)].some((from) => beginsOnFirst(from, wanted));
}

function beginsOnFirst(lines: readonly string[], wanted: string): boolean {
  const at = plainWords(lines.join('\n')).indexOf(wanted);
  return at >= 0 && at < plainWords(lines[0] ?? '').length;
}

/** The columns of a table whose cells are parted by tabs, from its first line here to the first line without one. */
function columnsFrom(lines: readonly string[]): string[][] {
  const end = lines.findIndex((each) => !each.includes('\t'));
  const rows = (end < 0 ? lines : lines.slice(0, end)).map((each) => each.split('\t'));
  return (rows[0] ?? []).map((_, column) => rows.map((cells) => cells[column] ?? ''));
}

/** A source somewhere in a file's value, with the path to it. */
export interface FoundSource {
  path: PropertyKey[];
  source: Source;
}

/** Every source in a parsed file, however deep. */
export function findSources(value: unknown, path: PropertyKey[] = []): FoundSource[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isSource(value)) return [{ path, source: value }];
  const entries: [PropertyKey, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, inner]) => findSources(inner, [...path, key]));
}

function isSource(value: object): value is Source {
  return 'kind' in value && 'quote' in value && 'url' in value;
}
