/** A paragraph of a message; `to` is where its link leads on this installation, null when it is no link. */
export interface Paragraph {
  readonly words: string;
  readonly to: string | null;
}

/** The paragraphs of a message's plain text; one that is a web address alone is a link to that path. */
export function paragraphsOf(text: string): Paragraph[] {
  return text
    .trim()
    .split('\n\n')
    .map((words) => ({ words, to: /^https?:\/\/\S+$/.test(words) ? pathIn(words) : null }));
}

function pathIn(address: string): string {
  const { pathname, search } = new URL(address);
  return `${pathname}${search}`;
}
