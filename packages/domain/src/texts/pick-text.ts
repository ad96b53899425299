import { hasWords, type BilingualText, type Language } from './bilingual-text.js';

export interface PickedText {
  readonly text: string;
  readonly language: Language;
  readonly isFallback: boolean;
}

/** The text in the language asked for, else the other one marked as a fallback, else null; never silently (domain.md, Bilingual text). */
export function pickText(text: BilingualText, language: Language): PickedText | null {
  const wanted = text[language];
  if (hasWords(wanted)) return { text: wanted, language, isFallback: false };
  const other: Language = language === 'en' ? 'cy' : 'en';
  const fallback = text[other];
  return hasWords(fallback) ? { text: fallback, language: other, isFallback: true } : null;
}
