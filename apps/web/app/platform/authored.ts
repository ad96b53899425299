import type { BilingualText } from '@camau/contracts';
import type { Language } from '@camau/i18n/translator';

/**
 * The authored text after someone wrote `words` in `language` over `before` (domain.md, Bilingual text): the other language is kept; it goes
 * stale when the original changed, and counts as translated when the translation itself was written. Nothing in either language is null.
 */
export function authoredIn(language: Language, words: string, before: BilingualText | null): BilingualText | null {
  const own = words.trim() === '' ? null : words;
  const other = language === 'en' ? 'cy' : 'en';
  const kept = before?.[other]?.trim() ? before[other] : null;
  if (own === null && kept === null) return null;
  if (own === (before?.[language] ?? null)) return before;
  if (own === null) return { ...texts(language, null, kept), original: other, otherState: 'missing' };
  if (kept === null || before === null)
    return { ...texts(language, own, null), original: language, otherState: 'missing' };
  const isTranslation = before.original === other;
  if (isTranslation) return { ...texts(language, own, kept), original: other, otherState: 'translated' };
  return { ...texts(language, own, kept), original: language, otherState: 'stale' };
}

/**
 * The authored text after someone wrote both languages' boxes over `before`. A new text begins in the language of the page; where both
 * changed at once, the other one counts as translated. Empty boxes give a text without words, which the API refuses where it is needed.
 */
export function authoredInBoth(
  language: Language,
  words: { readonly en: string; readonly cy: string },
  before: BilingualText | null,
): BilingualText {
  const [en, cy] = [words.en.trim() || null, words.cy.trim() || null];
  if (before && en === before.en && cy === before.cy) return before;
  if (en === null || cy === null) {
    const original = en === null && cy === null ? language : en === null ? 'cy' : 'en';
    return { en, cy, original, otherState: 'missing' };
  }
  if (before && en === before.en) return authoredIn('cy', cy, before) ?? before;
  if (before && cy === before.cy) return authoredIn('en', en, before) ?? before;
  return { en, cy, original: before?.original ?? language, otherState: 'translated' };
}

function texts(language: Language, own: string | null, other: string | null): Pick<BilingualText, 'en' | 'cy'> {
  return language === 'en' ? { en: own, cy: other } : { en: other, cy: own };
}
