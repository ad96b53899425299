import type { Language } from './languages.js';

export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** Plural classes each language has (CLDR): a plural key must exist in every one of them. */
export const PLURAL_CATEGORIES: Record<Language, readonly PluralCategory[]> = {
  en: ['one', 'other'],
  cy: ['zero', 'one', 'two', 'few', 'many', 'other'],
};

const WELSH: Readonly<Record<number, PluralCategory>> = { 0: 'zero', 1: 'one', 2: 'two', 3: 'few', 6: 'many' };

/**
 * The CLDR plural class of a whole number. Written out rather than asked of `Intl`, because browsers ship
 * without some Welsh data and the server's page and the browser's must agree to the letter.
 */
export function pluralCategory(language: Language, count: number): PluralCategory {
  if (language === 'cy') return WELSH[count] ?? 'other';
  return count === 1 ? 'one' : 'other';
}
