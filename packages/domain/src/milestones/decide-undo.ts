import type { WritePermission } from '../access/permissions.js';
import { accepted, refusal, refused, type Decision } from '../refusal.js';
import type { MilestoneAct } from './codes.js';

/** Acts that are undone outright, each by whoever may do it. What a change request did, a change request undoes. */
const UNDOABLE = {
  edited: 'milestone:plan',
  reforecast: 'milestone:reforecast',
  claimed: 'milestone:claim',
  claim_withdrawn: 'milestone:claim',
  claim_refused: 'milestone:verify',
  verified: 'milestone:verify',
} as const satisfies Partial<Record<MilestoneAct, WritePermission>>;
export type UndoableAct = keyof typeof UNDOABLE;

/** One recorded state of a milestone: what act left it so, by whom. */
export interface RecordedState {
  readonly act: MilestoneAct | null;
  readonly by: string | null;
}

/** The permission that undoing a milestone's latest act asks for; null when that act is not undone. */
export function undoPermission(act: MilestoneAct | null): WritePermission | null {
  return act !== null && act in UNDOABLE ? UNDOABLE[act as UndoableAct] : null;
}

/**
 * Decides an undo: a new change that brings back the state before the latest act (domain.md, Milestone). A verification is undone by
 * its verifier alone, and so is a claim's refusal: nobody decides two sides of one claim. That nobody changed the row since is the
 * version's business.
 */
export function decideUndo(
  latest: RecordedState,
  hasEarlierState: boolean,
  personId: string,
): Decision<{ readonly undoes: UndoableAct }> {
  if (!hasEarlierState) return refused(refusal('conflict', 'nothing_to_undo'));
  const permission = undoPermission(latest.act);
  if (permission === null) return refused(refusal('conflict', 'undo_not_possible', '', { act: latest.act ?? '' }));
  const isPersonal = permission === 'milestone:verify' || permission === 'milestone:claim';
  if (isPersonal && latest.by !== personId) return refused(refusal('forbidden', 'claim_of_another'));
  return accepted({ undoes: latest.act as UndoableAct });
}
