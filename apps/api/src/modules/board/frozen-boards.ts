import { frozenBoardSchema, type FrozenBoard } from '@camau/contracts';
import { asksOfPosition, confidenceBefore, frozenPost, type PositionDocument } from '@camau/domain';

/** How many are kept: the last few Boards of a few programmes, and of readings as at. */
const KEPT = 16;

/** What the Board page takes from frozen documents, by position. A frozen text never changes; who may see it is asked of the database every time. */
export class FrozenBoards {
  private readonly kept = new Map<string, FrozenBoard>();

  /** Those kept now, by position; a snapshot, so that one thrown out meanwhile is still there for who asked. */
  snapshot(): ReadonlyMap<string, FrozenBoard> {
    return new Map(this.kept);
  }

  /** Keeps the part of a position's document that the page shows. */
  keep(id: string, canonical: string): FrozenBoard {
    const board = frozenBoardOf(JSON.parse(canonical) as PositionDocument);
    if (this.kept.size >= KEPT) this.kept.delete([...this.kept.keys()][0]!);
    this.kept.set(id, board);
    return board;
  }
}

/** The Board's part of a frozen document; the schema lists what leaves. */
export function frozenBoardOf(document: PositionDocument): FrozenBoard {
  const { confidence: frozen } = document;
  const confidence = { ...frozen, signedBy: frozenPost(frozen.signedBy), previous: confidenceBefore(document) };
  // NB: how such a fact is written differs between positions; the page says how many there are.
  const subjects = document.subjects.map((subject) => ({
    ...subject,
    changedAfterAcceptance: subject.changedAfterAcceptance.length,
  }));
  return frozenBoardSchema.parse({ ...document, confidence, subjects, asks: asksOfPosition(document) });
}
