import type { Board } from '@camau/contracts';
import { figureAt, type FrozenFigure } from '@camau/domain';
import { paths } from '../paths';

/** The frozen record behind a figure: the subject's part of the position, opened at the section. */
export function frozenRecordOf(
  { programme, position }: Pick<Board, 'programme' | 'position'>,
  subject: string,
  workstream?: string | null,
): string {
  const address = paths.position(programme.slug, position.cycle, position.version);
  return `${address}&subject=${encodeURIComponent(subject)}#${frozenAnchor(subject, workstream)}`;
}

/** The anchor of a subject or of one of its sections on the page of a frozen position. */
export function frozenAnchor(subject: string, workstream?: string | null): string {
  return workstream ? `${subject}-${workstream}` : subject;
}

/** The anchor of a figure on the Board page. */
export function figureAnchor({ kind, subject, ref }: FrozenFigure): string {
  return ['figure', kind, subject, ref].filter(Boolean).join('-');
}

/** The figure a pointer names on a Board page; null where nothing can be pinned. */
export function figureOfBoard(board: Pick<Board, 'asks' | 'subjects'>, pointer: string): FrozenFigure | null {
  const ask = board.asks.find((candidate) => candidate.pointer === pointer);
  return ask ? { kind: 'ask', subject: ask.subject, ref: ask.ref } : figureAt(board, pointer);
}
