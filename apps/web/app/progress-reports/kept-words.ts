const PREFIX = 'camau:words:';

/** The part of `localStorage` that is used: so that the rules can be tested without a browser. */
export type WordStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Fields of a form by name, as they were typed. */
export type KeptFields = Readonly<Record<string, string>>;

/** Whose words, of which section: a browser may serve several people, and a person several sections. */
export interface WordsPlace {
  readonly userId: string;
  /** the address of the section, with the language written in */
  readonly section: string;
}

/** Keeps what was typed until it is saved. A browser that keeps nothing (full, or forbidden to) loses nothing that was saved. */
export function keepWords(store: WordStore, place: WordsPlace, fields: KeptFields): boolean {
  try {
    store.setItem(keyOf(place), JSON.stringify(fields));
    return true;
  } catch {
    return false;
  }
}

/** The words kept for this person and section; null when there are none. */
export function keptWords(store: WordStore, place: WordsPlace): KeptFields | null {
  const text = store.getItem(keyOf(place));
  if (text === null) return null;
  try {
    const fields: unknown = JSON.parse(text);
    if (typeof fields !== 'object' || fields === null) return null;
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => typeof value === 'string'));
  } catch {
    return null;
  }
}

/** Forgets the words of one section, once they are saved or thrown away. */
export function forgetWords(store: WordStore, place: WordsPlace): void {
  store.removeItem(keyOf(place));
}

/** Forgets everybody's words but this person's: another one signed in here. `null` forgets all, when somebody signs out. */
export function forgetWordsOfOthers(store: WordStore, userId: string | null): void {
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index) ?? '');
  for (const key of keys) {
    if (key.startsWith(PREFIX) && (userId === null || !key.startsWith(`${PREFIX}${userId}:`))) store.removeItem(key);
  }
}

/** Words a form does not hold: fields kept with another value than the form's, empty ones too. */
export function unsavedFields(kept: KeptFields, inForm: KeptFields, isTyped: (name: string) => boolean): string[] {
  const names = new Set([...Object.keys(kept), ...Object.keys(inForm)]);
  return [...names].filter((name) => isTyped(name) && (kept[name] ?? '') !== (inForm[name] ?? ''));
}

function keyOf({ userId, section }: WordsPlace): string {
  return `${PREFIX}${userId}:${section}`;
}
