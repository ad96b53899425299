import type { Board, Position } from '@camau/contracts';
import type { PositionDocument } from '@camau/domain';
import type { BoardRow, PositionRow } from './positions.read-model.js';

/** A frozen position as it leaves the API: the exact text that was hashed, and the same parsed. */
export function toPosition(row: PositionRow): Position {
  return { ...row, document: JSON.parse(row.canonical) as Position['document'] };
}

/** The Board page from a frozen position; the serializer's schema lists what leaves of the document. */
export function toBoard(row: BoardRow): Board {
  const document = JSON.parse(row.canonical) as PositionDocument;
  const { value, reason, signedAt } = document.confidence;
  const { cycle, version, sequence, sha256, closedAt, circulatedAt, underCorrection, previousSha256 } = row;
  return {
    programme: document.programme,
    position: { cycle, version, sequence, sha256, closedAt, circulatedAt, underCorrection, previousSha256 },
    cycle: document.cycle,
    confidence: { value, reason, signedAt, previous: row.previousConfidence },
    confidenceScale: row.confidenceScale,
    outcomes: row.outcomes,
    workstreams: [...document.workstreams],
    subjects: document.subjects as unknown as Board['subjects'],
    counts: document.counts,
    exceptions: [...document.exceptions],
    changes: document.changes === null ? null : { since: document.changes.since, list: [...document.changes.list] },
    correction:
      document.correction === null ? null : { reason: document.correction.reason, list: [...document.correction.list] },
  };
}
