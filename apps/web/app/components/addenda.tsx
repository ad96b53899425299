import type { Addendum, BilingualText } from '@camau/contracts';
import type { AuthoredText } from '@camau/i18n/translator';
import { createContext, useContext, useMemo, type ReactNode } from 'react';

const AddendaContext = createContext<ReadonlyMap<string, Addendum>>(new Map());

/** Gives the frozen texts below it the translations that were made of them afterwards. */
export function AddendaProvider({ addenda, children }: { addenda: readonly Addendum[]; children: ReactNode }) {
  const byText = useMemo(() => new Map(addenda.map((addendum) => [keyOf(addendum.text), addendum])), [addenda]);
  return <AddendaContext.Provider value={byText}>{children}</AddendaContext.Provider>;
}

/** The translation made afterwards of a frozen text into the reader's language, or null. The same words in two places have the same one. */
export function useAddendum(text: AuthoredText | null | undefined, language: 'en' | 'cy'): Addendum | null {
  const addenda = useContext(AddendaContext);
  if (!text || addenda.size === 0) return null;
  const found = addenda.get(keyOf(text));
  return found?.language === language ? found : null;
}

function keyOf({ en, cy, original, otherState }: AuthoredText | BilingualText): string {
  return JSON.stringify([en, cy, original, otherState]);
}
