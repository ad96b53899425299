import type { BilingualText, Language } from '../texts/bilingual-text.js';

/** Words given for one or both languages; undefined leaves that language as it is. */
export interface GivenWords {
  readonly en: string | undefined;
  readonly cy: string | undefined;
}

/** A new text of the words given; both languages given count as written together. Null when there are none. */
export function newText({
  en = null,
  cy = null,
}: {
  en?: string | null | undefined;
  cy?: string | null | undefined;
}): BilingualText | null {
  if (en !== null && cy !== null) return { en, cy, original: 'both', otherState: 'checked' };
  if (en !== null) return { en, cy: null, original: 'en', otherState: 'missing' };
  return cy === null ? null : { en: null, cy, original: 'cy', otherState: 'missing' };
}

/**
 * The text with the words given put in (domain.md, Bilingual text): an original that alone was changed makes its translation stale; a
 * translation that was changed is translated anew. Words that differ in nothing but white space at the ends are the same.
 */
export function mergeText(present: BilingualText, given: GivenWords): BilingualText {
  const changed = (['en', 'cy'] as const).filter(
    (language) => given[language] !== undefined && !isSameWords(given[language], present[language]),
  );
  if (changed.length === 0) return present;
  const texts = {
    en: changed.includes('en') ? given.en! : present.en,
    cy: changed.includes('cy') ? given.cy! : present.cy,
  };
  if (texts.en === null || texts.cy === null) return newText(texts) ?? present;
  return { ...texts, ...stateAfter(present, changed) };
}

/** Whether two texts of one language say the same, however their line ends and outer white space are written. */
export function isSameWords(a: string | null, b: string | null): boolean {
  const plain = (words: string | null) => (words ?? '').replaceAll('\r\n', '\n').normalize('NFC').trim();
  return plain(a) === plain(b);
}

function stateAfter(
  { original, en, cy }: BilingualText,
  changed: readonly Language[],
): Pick<BilingualText, 'original' | 'otherState'> {
  if (changed.length === 2) {
    return original === 'both' ? { original, otherState: 'checked' } : { original, otherState: 'translated' };
  }
  const [only] = changed as [Language];
  if (original === 'both') return { original: only, otherState: 'stale' };
  if (only !== original) return { original, otherState: 'translated' };
  const hadOther = (original === 'en' ? cy : en) !== null;
  return { original, otherState: hadOther ? 'stale' : 'missing' };
}
