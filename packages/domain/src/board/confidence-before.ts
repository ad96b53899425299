import type { PositionDocument } from '../positions/position-document.js';

/**
 * Delivery confidence of the position circulated before, as the frozen document itself says: null at the first. A change of it is among the
 * changes; without one it was the same.
 */
export function confidenceBefore({
  changes,
  confidence,
}: Pick<PositionDocument, 'changes' | 'confidence'>): string | null {
  if (changes === null) return null;
  const moved = changes.list.find(({ kind }) => kind === 'confidence');
  return moved === undefined ? confidence.value : moved.from;
}
