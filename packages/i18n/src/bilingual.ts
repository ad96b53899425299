import { otherLanguage, type Language } from './languages.js';

/** Authored text as the API sends it; only what choosing a language needs. */
export interface AuthoredText {
  readonly en: string | null;
  readonly cy: string | null;
  readonly original?: 'en' | 'cy' | 'both';
  readonly otherState?: string;
}

export interface ChosenText {
  readonly text: string;
  /** language the text is in: goes into `lang` */
  readonly language: Language;
  /** true when the reader's language was missing and the other one stands in, which must be marked */
  readonly isFallback: boolean;
}

/** The text in the reader's language, or the other one marked as such, or null (domain.md, Bilingual text). */
export function chooseText(text: AuthoredText | null | undefined, language: Language): ChosenText | null {
  const own = text?.[language]?.trim();
  if (own) return { text: own, language, isFallback: false };
  const other = otherLanguage(language);
  const stand = text?.[other]?.trim();
  return stand ? { text: stand, language: other, isFallback: true } : null;
}
