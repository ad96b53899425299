/** The two languages of the interface, equal in standing. */
export const LANGUAGES = ['en', 'cy'] as const;
export type Language = (typeof LANGUAGES)[number];

/** True for a code we have a catalogue for. */
export function isLanguage(value: unknown): value is Language {
  return value === 'en' || value === 'cy';
}

/** The language of the other side of a bilingual text. */
export function otherLanguage(language: Language): Language {
  return language === 'en' ? 'cy' : 'en';
}
