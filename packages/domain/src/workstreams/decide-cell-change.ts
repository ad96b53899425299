import { accepted, refusal, type Decision, type Refusal } from '../refusal.js';
import { isEmptyText, type BilingualText } from '../texts/bilingual-text.js';
import { validateText } from '../texts/validate-text.js';

/** What is declared of a cell: whether its workstream is in scope there, and how it is done locally. */
export interface DeclaredCell {
  readonly isInScope: boolean;
  /** The local approach in the lead's words; null when nobody wrote any. */
  readonly approach: BilingualText | null;
}

/** What everything that nobody declared yet is: in scope, without words. */
export const UNDECLARED_CELL: DeclaredCell = { isInScope: true, approach: null };

/** What is to change; a part that is left out stays as it is. */
export interface CellChange {
  readonly isInScope?: boolean | undefined;
  readonly approach?: BilingualText | null | undefined;
}

/**
 * Decides what a cell is declared as from now on (domain.md, Status codes: "`not_in_scope` if declared so"). Work that is
 * open cannot be declared out of scope: it would drop out of every count unseen. Empty words are none.
 */
export function decideCellChange(
  before: DeclaredCell,
  change: CellChange,
  openMilestones: number,
): Decision<DeclaredCell> {
  const isInScope = change.isInScope ?? before.isInScope;
  const refusals: Refusal[] = [];
  if (before.isInScope && !isInScope && openMilestones > 0) {
    refusals.push(refusal('conflict', 'cell_has_open_milestones', '/inScope', { count: openMilestones }));
  }
  const approach = change.approach === undefined ? before.approach : change.approach;
  if (change.approach) refusals.push(...validateText(change.approach, '/approach'));
  if (refusals.length > 0) return { ok: false, refusals };
  return accepted({ isInScope, approach: isEmptyText(approach) ? null : approach });
}
