import { useEffect, type ReactNode } from 'react';

/**
 * Minds what is typed into a page's text boxes before the page has come alive: React 18 puts back the words a textarea began with when it
 * takes it over. What it answers with puts the typed words in again, as if they had just been typed.
 */
export function mindTypedWords(page: Document): () => void {
  const typed = new Map<HTMLTextAreaElement, string>();
  const mind = (box: EventTarget | null) => {
    if (box instanceof HTMLTextAreaElement) typed.set(box, box.value);
  };
  const listen = ({ target }: Event) => mind(target);
  for (const box of page.querySelectorAll('textarea')) if (box.value !== box.defaultValue) mind(box);
  page.addEventListener('input', listen, true);
  return () => {
    page.removeEventListener('input', listen, true);
    for (const [box, words] of typed) typeInto(box, words);
    typed.clear();
  };
}

function typeInto(box: HTMLTextAreaElement, words: string): void {
  // NB: React keeps a `value` of its own on the box, and only hears of a change that went past it.
  if (box.value !== words)
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(box, words);
  box.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Does it once what it frames has come alive. */
export function OnceAlive({ then, children }: { then: () => void; children: ReactNode }) {
  useEffect(then, [then]);
  return children;
}
