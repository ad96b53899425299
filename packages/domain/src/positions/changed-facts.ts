import type { AssessedMilestone, SubjectMilestone } from '../progress-reports/assess-subject.js';
import { jsonPointer } from '../refusal.js';
import type { FactChange } from './position-document.js';

const COMPARED = [
  'workstream',
  'tier',
  'originalBaselineOn',
  'baselineOn',
  'forecastOn',
  'achievedOn',
  'claimedOn',
  'verifiedOn',
  'isCancelled',
] as const;

/** The facts of a milestone that are compared; `isRemoved` is said of one that is no longer in the plan. */
export const COMPARED_FACTS = [...COMPARED, 'isRemoved'] as const;
export type ComparedFact = (typeof COMPARED_FACTS)[number];

/** One fact of a milestone that differs from what a submission froze. */
export interface FactDifference {
  readonly ref: string;
  readonly field: ComparedFact;
  readonly from: string | null;
  readonly to: string | null;
}

/** When a fact was last changed (an ISO instant) and by whose post. */
export type FactMoment = Required<Pick<FactChange, 'changedAt' | 'changedBy'>>;

/**
 * Facts that differ from what an accepted submission froze (domain.md, "Facts changed after acceptance"): milestones by ref,
 * field by field; one added since says so by its tier, one removed since by `isRemoved`.
 */
export function changedFacts(
  frozen: readonly AssessedMilestone[],
  live: readonly SubjectMilestone[],
): FactDifference[] {
  const before = new Map(frozen.map((milestone) => [milestone.ref, milestone]));
  const now = new Set(live.map(({ ref }) => ref));
  return [
    ...live.flatMap((milestone) => differences(before.get(milestone.ref), milestone)),
    ...frozen
      .filter(({ ref }) => !now.has(ref))
      .map(({ ref }) => ({ ref, field: 'isRemoved', from: 'false', to: 'true' }) as const),
  ];
}

function differences(before: AssessedMilestone | undefined, milestone: SubjectMilestone): FactDifference[] {
  return COMPARED.filter(
    (field) => milestone[field] !== (before?.[field] ?? null) && (before !== undefined || field === 'tier'),
  ).map((field) => ({
    ref: milestone.ref,
    field,
    from: asWords(before?.[field] ?? null),
    to: asWords(milestone[field]),
  }));
}

function asWords(value: string | boolean | null): string | null {
  return value === null ? null : String(value);
}

/** A difference as a position freezes it: where, from, to, when and by whom; who and when are unknown where `moment` is. */
export function markedChange(difference: FactDifference, moment: FactMoment | undefined): FactChange {
  const { ref, field, from, to } = difference;
  return {
    pointer: jsonPointer('milestones', ref, field),
    changedAt: moment?.changedAt ?? '',
    changedBy: moment?.changedBy ?? null,
    from,
    to,
  };
}
