import type { Tier } from '../milestones/codes.js';
import {
  deriveMilestoneStatus,
  type MilestoneFacts,
  type MilestoneRules,
  type MilestoneStatus,
} from '../milestones/derive-milestone-status.js';
import type { BilingualText } from '../texts/bilingual-text.js';
import { deriveCellSchedule, type CellSchedule } from '../workstreams/derive-cell-schedule.js';
import { deriveSectionStatus, type PartFacts, type SectionStatus } from './derive-section-status.js';

/** A milestone as a report and a position name it; `workstream` is the workstream's ref. */
export interface SubjectMilestone extends MilestoneFacts {
  readonly ref: string;
  readonly title: BilingualText;
  readonly workstream: string;
  readonly tier: Tier;
  readonly ownerPost: BilingualText | null;
}

/** A milestone with its derived status, as frozen in submissions and positions. */
export type AssessedMilestone = SubjectMilestone & MilestoneStatus;

export interface SubjectFacts {
  readonly workstreams: readonly { readonly ref: string; readonly isInScope: boolean }[];
  readonly milestones: readonly SubjectMilestone[];
  /** Cost and outcomes of each section, by workstream ref; absent ones are not due. */
  readonly otherParts?: ReadonlyMap<string, readonly PartFacts[]>;
}

export interface AssessedSection {
  readonly workstream: string;
  readonly schedule: CellSchedule;
  readonly derived: SectionStatus;
}

export interface SubjectAssessment {
  readonly milestones: readonly AssessedMilestone[];
  readonly sections: readonly AssessedSection[];
}

/** Derives everything a report's subject shows on one day: each milestone, each workstream's schedule and section status. Sections keep the workstreams' order. */
export function assessSubject(facts: SubjectFacts, rules: MilestoneRules): SubjectAssessment {
  const milestones = facts.milestones.map((milestone) => assessMilestone(milestone, rules));
  const sections = facts.workstreams.map(({ ref, isInScope }): AssessedSection => {
    const own = milestones.filter(({ workstream }) => workstream === ref);
    const schedule = deriveCellSchedule({ isInScope, milestones: own });
    const parts: PartFacts[] = [{ part: 'schedule', status: schedule.status, reasons: schedule.reasons }];
    const derived = deriveSectionStatus([...parts, ...(facts.otherParts?.get(ref) ?? [])]);
    return { workstream: ref, schedule, derived };
  });
  return { milestones, sections };
}

// NB: lists its fields: what it returns is frozen and hashed, so nothing else a caller's row carries may slip in.
function assessMilestone(milestone: SubjectMilestone, rules: MilestoneRules): AssessedMilestone {
  return {
    ref: milestone.ref,
    title: milestone.title,
    workstream: milestone.workstream,
    tier: milestone.tier,
    ownerPost: milestone.ownerPost,
    originalBaselineOn: milestone.originalBaselineOn,
    baselineOn: milestone.baselineOn,
    forecastOn: milestone.forecastOn,
    achievedOn: milestone.achievedOn,
    claimedOn: milestone.claimedOn,
    verifiedOn: milestone.verifiedOn,
    isCancelled: milestone.isCancelled,
    ...deriveMilestoneStatus(milestone, rules),
  };
}
