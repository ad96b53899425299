import type { Translator } from '@camau/i18n/translator';
import { createContext, useContext, type ReactNode } from 'react';

const TranslatorContext = createContext<Translator | null>(null);

/** Gives the pages below it one language. */
export function TranslatorProvider({ translator, children }: { translator: Translator; children: ReactNode }) {
  return <TranslatorContext.Provider value={translator}>{children}</TranslatorContext.Provider>;
}

/** The translator of the page: sentences, dates, numbers. */
export function useTranslator(): Translator {
  const translator = useContext(TranslatorContext);
  if (!translator) throw new Error('A page was rendered without a language');
  return translator;
}
