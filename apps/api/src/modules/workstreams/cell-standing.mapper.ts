import type { CellStanding, Matrix } from '@camau/contracts';
import {
  plainReasons,
  plainSectionReasons,
  scheduleFromCounts,
  type AssessedMilestone,
  type PlainReason,
  type PositionDocument,
  type PositionSection,
} from '@camau/domain';
import type { CellStandingRow } from '../milestones/milestone-standings.service.js';
import type { CirculatedPosition } from '../positions/circulated-position.service.js';

type Shown = Omit<CellStanding, 'workstream' | 'subject' | 'basis' | 'inScope' | 'declared'>;

/** What the plan says of a cell now, by the rule in the domain. */
export function liveStanding(row: CellStandingRow): Shown {
  const { status, counts, open, reasons } = scheduleFromCounts({
    isInScope: row.inScope,
    boardOffTrack: row.boardOffTrack,
    counts: {
      complete: row.complete,
      on_track: row.onTrack,
      at_risk: row.atRisk,
      off_track: row.offTrack,
      no_data: row.noData,
      not_in_scope: 0,
      cancelled: row.cancelled,
    },
  });
  const { overdue, nextRef: ref, nextTitle: title, nextOn: forecastOn } = row;
  const next = ref === null || title === null || forecastOn === null ? null : { ref, title, forecastOn };
  return { status, reasons: asReasons(plainReasons(reasons)), counts, open, overdue, next };
}

/** What the position circulated last said of a cell; null when that position has no such cell. */
export function circulatedStanding(document: PositionDocument, subject: string, workstream: string): Shown | null {
  const part = document.subjects.find(({ slug }) => slug === subject);
  const section = part?.sections.find((candidate) => candidate.workstream === workstream);
  if (part === undefined || section === undefined) return null;
  const milestones = part.milestones.filter((milestone) => milestone.workstream === workstream);
  const open = milestones.filter(({ status }) => status !== 'complete' && status !== 'cancelled');
  return {
    status: section.derived,
    reasons: asReasons(section.derived === 'not_in_scope' ? OUT_OF_SCOPE : plainSectionReasons(section.reasons)),
    counts: section.milestones,
    open: open.length,
    overdue: milestones.filter(({ isOverdue }) => isOverdue).length,
    next: nextOf(open, document.cycle.dataDate),
  };
}

/** What stands in a cell of which the reader sees nothing. */
export const NOTHING_SHOWN: Shown = { status: null, reasons: [], counts: {}, open: 0, overdue: 0, next: null };

/** What was declared of a cell in a position; null where nobody declared anything. */
export function declaredIn(
  document: PositionDocument | undefined,
  subject: string,
  workstream: string,
): PositionSection['declared'] {
  const part = document?.subjects.find(({ slug }) => slug === subject);
  return part?.sections.find((section) => section.workstream === workstream)?.declared ?? null;
}

/** The circulated position that cells were taken from, as the API names it. */
export function toCirculated(position: CirculatedPosition | null): Matrix['lastCirculated'] {
  if (position === null) return null;
  const { document, version, circulatedAt } = position;
  const { ref, boardOn, dataDate } = document.cycle;
  return { cycle: ref, version, boardOn, dataDate, circulatedAt };
}

const OUT_OF_SCOPE: readonly PlainReason[] = [{ code: 'declared_not_in_scope', params: {} }];

function asReasons(reasons: readonly PlainReason[]): CellStanding['reasons'] {
  return reasons.map(({ code, params }) => ({ code, params: { ...params } }));
}

function nextOf(open: readonly AssessedMilestone[], today: string): Shown['next'] {
  const [next] = open
    .filter(({ forecastOn, claimedOn }) => forecastOn !== null && forecastOn >= today && claimedOn === null)
    .sort((a, b) => compare(`${a.forecastOn}${a.ref}`, `${b.forecastOn}${b.ref}`));
  return next === undefined ? null : { ref: next.ref, title: next.title, forecastOn: next.forecastOn! };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
