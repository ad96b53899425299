import { createFormatters, formatNumber, type Formatters, type Translate } from './formatters.js';
import type { Language } from './languages.js';
import { pluralCategory } from './plural-category.js';

export * from './bilingual.js';
export * from './cycle-name.js';
export * from './formatters.js';
export * from './languages.js';
export * from './plural-category.js';

export interface CatalogueNode {
  readonly [key: string]: string | CatalogueNode;
}

/** Words of one language: domain word → keys → whole sentences. */
export type Catalogue = CatalogueNode;

/** Everything a page or an e-mail needs to speak one language. */
export interface Translator extends Formatters {
  readonly language: Language;
  /** the sentence of a key; a missing key throws, it is never shown to a reader */
  readonly t: Translate;
  /** whether a sentence exists: codes that come from data may be newer than this catalogue */
  readonly has: (key: string) => boolean;
}

const VALUE = /\{\{(\w+)\}\}/g;

/**
 * A translator over one loaded catalogue; ready at once, nothing is fetched. The catalogues are written in i18next's JSON format (v4);
 * of it we use values in double braces and plurals by suffix, which needs no library in every reader's browser.
 */
export function createTranslatorFrom(language: Language, catalogue: Catalogue): Translator {
  const sentences = flatten(catalogue);
  const find = (key: string, count: unknown): string | undefined => {
    const plural = typeof count === 'number' ? sentences.get(`${key}_${pluralCategory(language, count)}`) : undefined;
    return plural ?? sentences.get(key);
  };
  const has = (key: string) => sentences.has(key) || sentences.has(`${key}_other`);
  const t: Translate = (key, params = {}) => {
    const sentence = find(key, params.count);
    if (sentence === undefined) throw new Error(`No sentence for "${key}" in "${language}"`);
    return sentence.replaceAll(VALUE, (_whole, name: string) => words(name, params[name]));
  };
  return { language, t, has, ...createFormatters(language, t) };
}

/** A count is grouped (`1,234`); anything else stands as it was given. */
function words(name: string, value: unknown): string {
  if (typeof value === 'number') return name === 'count' ? formatNumber(value) : String(value);
  return typeof value === 'string' ? value : '';
}

function flatten(node: CatalogueNode, prefix = '', found = new Map<string, string>()): ReadonlyMap<string, string> {
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === 'string') found.set(`${prefix}${key}`, value);
    else flatten(value, `${prefix}${key}.`, found);
  }
  return found;
}
