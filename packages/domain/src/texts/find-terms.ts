import type { Language } from './bilingual-text.js';

/** A term of the glossary in both languages. */
export interface Term {
  readonly en: string;
  readonly cy: string;
}

/** The terms a text uses, in the glossary's order, whole words in any case and the English plural; a longer term hides the shorter one inside it. */
export function findTerms<Found extends Term>(text: string, language: Language, terms: readonly Found[]): Found[] {
  let rest = text.toLowerCase();
  const found = new Set<Found>();
  for (const term of [...terms].sort((one, other) => other[language].length - one[language].length)) {
    const plural = language === 'en' ? '(?:e?s)?' : '';
    const pattern = new RegExp(`(?<!\\p{L})${escaped(term[language].toLowerCase())}${plural}(?!\\p{L})`, 'gu');
    const without = rest.replace(pattern, ' ');
    if (without !== rest) found.add(term);
    rest = without;
  }
  return terms.filter((term) => found.has(term));
}

function escaped(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}
