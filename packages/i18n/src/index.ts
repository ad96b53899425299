import { cy } from './catalogues/cy/index.js';
import { en } from './catalogues/en/index.js';
import type { Language } from './languages.js';
import { createTranslatorFrom, type Catalogue, type Translator } from './translator.js';

export * from './translator.js';
export { GLOSSARY, type GlossaryTerm } from './glossary.js';

/** Both catalogues: domain word → keys → sentences. */
export const catalogues: Record<Language, Catalogue> = { en, cy };

const translators = new Map<Language, Translator>();

/** The translator of a language, made once: for servers, which speak both. A browser loads only its own. */
export function createTranslator(language: Language): Translator {
  const made = translators.get(language) ?? createTranslatorFrom(language, catalogues[language]);
  translators.set(language, made);
  return made;
}
