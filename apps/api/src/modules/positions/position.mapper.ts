import type { Position } from '@camau/contracts';
import type { PositionRow } from './positions.read-model.js';

/** A frozen position as it leaves the API: the exact text that was hashed, and the same parsed. */
export function toPosition(row: PositionRow): Position {
  return { ...row, document: JSON.parse(row.canonical) as Position['document'] };
}
