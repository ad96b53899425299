export const LANGUAGES = ['en', 'cy'] as const;
export type Language = (typeof LANGUAGES)[number];

export const TEXT_ORIGINALS = ['en', 'cy', 'both'] as const;
export type TextOriginal = (typeof TEXT_ORIGINALS)[number];

/** State of the language that is not the original. */
export const OTHER_STATES = ['missing', 'draft', 'translated', 'checked', 'stale'] as const;
export type OtherState = (typeof OTHER_STATES)[number];

/** Text written by people: either language may be the original (domain.md, Bilingual text). */
export interface BilingualText {
  readonly en: string | null;
  readonly cy: string | null;
  readonly original: TextOriginal;
  readonly otherState: OtherState;
}

/** Words known in one language only, as authored text; English where nobody said which. */
export function inOneLanguage(words: string, language: Language | null = 'en'): BilingualText {
  const original = language ?? 'en';
  return { en: null, cy: null, [original]: words, original, otherState: 'missing' };
}

/** True when neither language holds a word. */
export function isEmptyText(text: BilingualText | null | undefined): boolean {
  return !hasWords(text?.en) && !hasWords(text?.cy);
}

/** True when a string holds anything besides white space. */
export function hasWords(text: string | null | undefined): text is string {
  return text != null && text.trim() !== '';
}
