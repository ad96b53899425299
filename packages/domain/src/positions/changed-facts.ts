import type { AssessedMilestone, SubjectMilestone } from '../progress-reports/assess-subject.js';
import { jsonPointer } from '../refusal.js';
import type { FactChange } from './position-document.js';

const COMPARED = [
  'tier',
  'originalBaselineOn',
  'baselineOn',
  'forecastOn',
  'achievedOn',
  'claimedOn',
  'verifiedOn',
  'isCancelled',
] as const;

/**
 * Facts that differ from what an accepted submission froze (domain.md, "Facts changed after acceptance"): milestones by ref,
 * also those added since. `changedAt` tells when each milestone was last changed, an ISO instant by ref.
 */
export function changedFacts(
  frozen: readonly AssessedMilestone[],
  live: readonly SubjectMilestone[],
  changedAt: ReadonlyMap<string, string>,
): FactChange[] {
  return live.flatMap((milestone): FactChange[] => {
    const before = frozen.find(({ ref }) => ref === milestone.ref);
    return COMPARED.filter(
      (field) => milestone[field] !== (before?.[field] ?? null) && (before !== undefined || field === 'tier'),
    ).map((field) => ({
      pointer: jsonPointer('milestones', milestone.ref, field),
      changedAt: changedAt.get(milestone.ref) ?? '',
      from: before === undefined || before[field] === null ? null : String(before[field]),
      to: milestone[field] === null ? null : String(milestone[field]),
    }));
  });
}
