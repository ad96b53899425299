import type { PositionAsk } from '../positions/position-document.js';

/** An ask with the subject that asks; `pointer` is its place in the frozen document. */
export interface AskOfSubject extends PositionAsk {
  readonly subject: string;
  readonly pointer: string;
}

interface AskingPosition {
  readonly subjects: readonly { readonly slug: string; readonly asks?: readonly PositionAsk[] }[];
}

const ORDER = ['decision', 'support', 'note'] as const;

/**
 * The asks of a position in the order the Board takes them: decisions first, then support, then what it is asked to note; by ref within each
 * (interface.md, Board). Older positions hold none.
 */
export function asksOfPosition({ subjects }: AskingPosition): AskOfSubject[] {
  return subjects
    .flatMap(({ slug, asks = [] }, place) =>
      asks.map(({ ref, kind, workstream, text }, index) => ({
        ...{ ref, kind, workstream, text },
        subject: slug,
        pointer: `/subjects/${place}/asks/${index}`,
      })),
    )
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || byRef(a.ref, b.ref));
}

/** Length before text: ASK-10000 comes after ASK-9999. */
function byRef(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}
