import type { Source } from '@camau/contracts';

/** Whitespace, markup (`**`, `#`, list marks, tags) and no-break spaces evened out, so that a quote can be held against its document. */
export function plainWords(text: string): string {
  return text
    .replace(/<\/?[a-z]+>/gi, '')
    .replace(/[*#•]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** True when `quote` begins on line `line` (from 1) of the document; it may run over the following lines. */
export function quoteStandsAt(document: string, line: number, quote: string): boolean {
  const lines = document.split('\n');
  const first = lines[line - 1];
  if (first === undefined) return false;
  const wanted = plainWords(quote);
  const from = plainWords(lines.slice(line - 1).join('\n'));
  const at = from.indexOf(wanted);
  return wanted !== '' && at >= 0 && at < plainWords(first).length;
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
