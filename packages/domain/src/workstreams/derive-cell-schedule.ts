import type { Status, Tier } from '../milestones/codes.js';
import { countStatuses, type StatusCounts } from './worst-status.js';

export interface CellMilestone {
  readonly ref: string;
  readonly tier: Tier;
  readonly status: Status;
}

export interface CellFacts {
  readonly isInScope: boolean;
  readonly milestones: readonly CellMilestone[];
}

/** All that the rule asks of a cell's milestones: a statement counts them as well as this code does. */
export interface CellCounts {
  readonly isInScope: boolean;
  readonly counts: StatusCounts;
  /** Refs of milestones of tier `board` that are off track, in order. */
  readonly boardOffTrack: readonly string[];
}

/** Why a cell's schedule has its status. */
export type CellReason =
  | { readonly code: 'declared_not_in_scope' }
  | { readonly code: 'no_milestones' }
  | { readonly code: 'all_cancelled' }
  | { readonly code: 'none_baselined' }
  | { readonly code: 'board_milestone_off_track'; readonly refs: readonly string[] }
  | { readonly code: 'over_quarter_off_track'; readonly offTrack: number; readonly open: number }
  | { readonly code: 'some_at_risk_or_off_track'; readonly atRisk: number; readonly offTrack: number }
  | { readonly code: 'all_complete'; readonly complete: number }
  | { readonly code: 'none_at_risk'; readonly open: number };
export type CellReasonCode = CellReason['code'];

export interface CellSchedule {
  readonly status: Exclude<Status, 'cancelled'>;
  readonly counts: StatusCounts;
  /** Milestones neither verified nor cancelled. */
  readonly open: number;
  readonly reasons: readonly CellReason[];
}

/** Derives the schedule status of a cell, workstream × force, from its milestones (domain.md, Status codes: "Cell, schedule"). */
export function deriveCellSchedule({ isInScope, milestones }: CellFacts): CellSchedule {
  return scheduleFromCounts({
    isInScope,
    counts: countStatuses(milestones.map(({ status }) => status)),
    boardOffTrack: milestones
      .filter(({ tier, status }) => tier === 'board' && status === 'off_track')
      .map(({ ref }) => ref),
  });
}

/** The same rule from counts alone. Milestones without a baseline alone make `no_data`. */
export function scheduleFromCounts({ isInScope, counts, boardOffTrack }: CellCounts): CellSchedule {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const live = total - counts.cancelled;
  const open = live - counts.complete;
  const cell = (status: CellSchedule['status'], ...reasons: CellReason[]): CellSchedule => ({
    status,
    counts,
    open,
    reasons,
  });

  if (!isInScope) return cell('not_in_scope', { code: 'declared_not_in_scope' });
  if (total === 0) return cell('no_data', { code: 'no_milestones' });
  if (live === 0) return cell('no_data', { code: 'all_cancelled' });
  if (live === counts.no_data) return cell('no_data', { code: 'none_baselined' });
  const offTrack = offTrackReasons(boardOffTrack, counts.off_track, open);
  if (offTrack.length > 0) return cell('off_track', ...offTrack);
  if (counts.at_risk + counts.off_track > 0) {
    return cell('at_risk', { code: 'some_at_risk_or_off_track', atRisk: counts.at_risk, offTrack: counts.off_track });
  }
  if (open === 0) return cell('complete', { code: 'all_complete', complete: counts.complete });
  return cell('on_track', { code: 'none_at_risk', open });
}

function offTrackReasons(refs: readonly string[], offTrack: number, open: number): CellReason[] {
  const reasons: CellReason[] = [];
  if (refs.length > 0) reasons.push({ code: 'board_milestone_off_track', refs });
  if (offTrack * 4 > open) reasons.push({ code: 'over_quarter_off_track', offTrack, open });
  return reasons;
}
