import { compareMilestones } from '../positions/compare-positions.js';
import type { AssessedMilestone } from '../progress-reports/assess-subject.js';
import type { BilingualText } from '../texts/bilingual-text.js';

/** One difference of a cell's plan from the position the Board last saw; dates and statuses as they were and are. */
export interface CellPlanChange {
  readonly kind:
    | 'milestone_added'
    | 'milestone_gone'
    | 'milestone_status'
    | 'milestone_forecast'
    | 'milestone_baseline'
    | 'milestone_tier';
  readonly ref: string;
  readonly title: BilingualText;
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * What changed in a cell since a position was frozen (interface.md, Cell: "as reported" and "now"): milestones moved, of
 * another status, new (`to` is their forecast) or no longer there (`from` was their forecast).
 */
export function compareCell(frozen: readonly AssessedMilestone[], now: readonly AssessedMilestone[]): CellPlanChange[] {
  const before = new Map(frozen.map((milestone) => [milestone.ref, milestone]));
  const after = new Map(now.map((milestone) => [milestone.ref, milestone]));
  const inBoth = (milestone: AssessedMilestone): boolean => before.has(milestone.ref) && after.has(milestone.ref);
  const changed = compareMilestones('', { milestones: frozen.filter(inBoth) }, { milestones: now.filter(inBoth) });
  return [
    ...now
      .filter(({ ref }) => !before.has(ref))
      .map(
        ({ ref, title, forecastOn }) => ({ kind: 'milestone_added', ref, title, from: null, to: forecastOn }) as const,
      ),
    ...changed.map(({ kind, ref, from, to }) => ({ kind, ref, title: after.get(ref)!.title, from, to })),
    ...frozen
      .filter(({ ref }) => !after.has(ref))
      .map(
        ({ ref, title, forecastOn }) => ({ kind: 'milestone_gone', ref, title, from: forecastOn, to: null }) as const,
      ),
  ];
}
