import { businessDateOf, type SubjectMilestone } from '@camau/domain';
import type { DemonstrationStep } from './steps.schema.js';

export type Milestones = Map<string, SubjectMilestone & { subject: string }>;

/** The milestones as they stand once `steps` are done: the domain's acts retold without a database. */
export function milestonesAfter(steps: readonly DemonstrationStep[]): Milestones {
  const milestones: Milestones = new Map();
  const before: Milestones = new Map();
  const proposals = new Map<string, Extract<DemonstrationStep, { do: 'raise_change' }>['proposal']>();
  const set = (ref: string, facts: Partial<SubjectMilestone>) => {
    const milestone = milestones.get(ref)!;
    before.set(ref, milestone);
    milestones.set(ref, { ...milestone, ...facts });
  };
  for (const step of steps) {
    const day = businessDateOf(new Date(step.at));
    if (step.do === 'add_milestone') {
      const { ref, title, workstream, tier, ownerPost, subject } = step;
      const empty = {
        originalBaselineOn: null,
        baselineOn: null,
        forecastOn: null,
        achievedOn: null,
        claimedOn: null,
        verifiedOn: null,
      };
      milestones.set(ref, { ref, title, workstream, tier, ownerPost, subject, ...empty, isCancelled: false });
    }
    if (step.do === 'set_baseline')
      set(step.ref, { originalBaselineOn: step.on, baselineOn: step.on, forecastOn: step.on });
    if (step.do === 'reforecast') set(step.ref, { forecastOn: step.on });
    if (step.do === 'claim') set(step.ref, { achievedOn: step.achievedOn, claimedOn: day });
    if (step.do === 'verify') set(step.ref, { verifiedOn: day });
    if (step.do === 'refuse_claim' || step.do === 'withdraw_claim')
      set(step.ref, { achievedOn: null, claimedOn: null });
    if (step.do === 'undo') set(step.ref, before.get(step.ref)!);
    if (step.do === 'raise_change') proposals.set(step.ref, step.proposal);
    if (step.do === 'approve_change') set(step.ref, applied(proposals.get(step.ref)!));
  }
  return milestones;
}

function applied({ baselineOn, tier, cancel }: Extract<DemonstrationStep, { do: 'raise_change' }>['proposal']) {
  return {
    ...(baselineOn && { baselineOn, forecastOn: baselineOn }),
    ...(tier && { tier }),
    ...(cancel && { isCancelled: true }),
  };
}
