import i18next, { type i18n } from 'i18next';
import { createFormatters, formatNumber, type Formatters, type Translate } from './formatters.js';
import type { Language } from './languages.js';
import { pluralCategory } from './plural-category.js';

export * from './bilingual.js';
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

/** A translator over one loaded catalogue; ready at once, nothing is fetched. A count is grouped (`1,234`). */
export function createTranslatorFrom(language: Language, catalogue: Catalogue): Translator {
  const instance = i18next.createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    initImmediate: false,
    resources: { [language]: { translation: catalogue } },
    interpolation: { escapeValue: false, alwaysFormat: true, format: words },
    returnNull: false,
  });
  useOwnPlurals(instance, language);
  const has = (key: string) => instance.exists(key) || instance.exists(key, { count: 5 });
  const withoutParams = new Map<string, string>();
  const speak: Translate = (key, params) => {
    const sentence = instance.t(key, params);
    if (sentence === key && !instance.exists(key, params)) throw new Error(`No sentence for "${key}" in "${language}"`);
    return sentence;
  };
  // NB: a page asks for the same few words again and again, and looking one up is the dearest thing on it.
  const t: Translate = (key, params) => {
    if (params !== undefined) return speak(key, params);
    const known = withoutParams.get(key) ?? speak(key);
    withoutParams.set(key, known);
    return known;
  };
  return { language, t, has, ...createFormatters(language, t) };
}

function words(value: unknown, _format?: string, _language?: string, options?: Record<string, unknown>): string {
  if (typeof value === 'number') return options?.['interpolationkey'] === 'count' ? formatNumber(value) : String(value);
  return typeof value === 'string' ? value : '';
}

/** NB: i18next asks `Intl.PluralRules`, which some browsers lack for Welsh. */
function useOwnPlurals(instance: i18n, language: Language): void {
  const resolver = instance.services.pluralResolver as { getRule: unknown };
  resolver.getRule = () => ({
    select: (count: number) => pluralCategory(language, count),
    resolvedOptions: () => ({ pluralCategories: ['zero', 'one', 'two', 'few', 'many', 'other'] }),
  });
}
