import { hasWords, type BilingualText, type Language } from './bilingual-text.js';

/**
 * Authored text as it is stored after an edit (domain.md, Bilingual text): where the original's words changed and its translation's did
 * not, a translation that was done is `stale`; a language without words is `missing`, words nobody vouched for are a `draft`, and no
 * edit makes a translation `checked`.
 */
export function settleTranslation(before: BilingualText | null, after: BilingualText | null): BilingualText | null {
  if (after === null || (!hasWords(after.en) && !hasWords(after.cy))) return null;
  if (after.original === 'both') return after;
  const other: Language = after.original === 'en' ? 'cy' : 'en';
  if (!hasWords(after[other])) return { ...after, otherState: 'missing' };
  if (after.otherState === 'missing') return { ...after, otherState: 'draft' };
  if (isOvertaken(before, after, other)) return { ...after, otherState: 'stale' };
  return isUnchecked(before, after, other) ? { ...after, otherState: 'translated' } : after;
}

/** *Checked* is a second person's word: an edit keeps it where it stood on these very words, and never gives it. */
function isUnchecked(before: BilingualText | null, after: BilingualText, other: Language): boolean {
  return after.otherState === 'checked' && (before?.otherState !== 'checked' || before[other] !== after[other]);
}

function isOvertaken(before: BilingualText | null, after: BilingualText, other: Language): boolean {
  if (before === null || after.otherState === 'draft') return false;
  return before[after.original as Language] !== after[after.original as Language] && before[other] === after[other];
}
