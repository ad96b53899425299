import type { Status } from '../milestones/codes.js';
import { isRanked, STATUS_ORDER } from '../workstreams/worst-status.js';

export type DeclaredComparison = 'same' | 'better' | 'worse' | 'not_comparable';

/** Compares what the lead declared with what the rules derived; `no_data` and `not_in_scope` cannot be compared. */
export function compareDeclared(declared: Status, derived: Status): DeclaredComparison {
  if (!isRanked(declared) || !isRanked(derived)) return 'not_comparable';
  const difference = STATUS_ORDER.indexOf(declared) - STATUS_ORDER.indexOf(derived);
  if (difference === 0) return 'same';
  return difference > 0 ? 'better' : 'worse';
}

/** Declared better than derived needs a reason (domain.md, "Report section, derived"). */
export function mustExplainDeclared(declared: Status, derived: Status): boolean {
  return compareDeclared(declared, derived) === 'better';
}
