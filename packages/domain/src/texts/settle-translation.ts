import { hasWords, type BilingualText, type Language } from './bilingual-text.js';

/**
 * Authored text as it is stored after an edit (domain.md, Bilingual text): where the original's words changed and its translation's did
 * not, a translation that was done is `stale`; a language without words is `missing`, and words nobody vouched for are a `draft`.
 */
export function settleTranslation(before: BilingualText | null, after: BilingualText | null): BilingualText | null {
  if (after === null || (!hasWords(after.en) && !hasWords(after.cy))) return null;
  if (after.original === 'both') return after;
  const other: Language = after.original === 'en' ? 'cy' : 'en';
  if (!hasWords(after[other])) return { ...after, otherState: 'missing' };
  if (after.otherState === 'missing') return { ...after, otherState: 'draft' };
  return isOvertaken(before, after, other) ? { ...after, otherState: 'stale' } : after;
}

function isOvertaken(before: BilingualText | null, after: BilingualText, other: Language): boolean {
  if (before === null || after.otherState === 'draft') return false;
  return before[after.original as Language] !== after[after.original as Language] && before[other] === after[other];
}
