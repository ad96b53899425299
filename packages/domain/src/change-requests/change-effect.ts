import {
  deriveMilestoneStatus,
  type MilestoneFacts,
  type MilestoneRules,
} from '../milestones/derive-milestone-status.js';
import type { Tier } from '../milestones/codes.js';
import type { BilingualText } from '../texts/bilingual-text.js';
import type { ChangeProposal, ProposalSubject } from './change-proposal.js';

/** One thing approval changes; values are dates, codes, working days or authored text. */
export interface ChangeEffect {
  readonly field: 'baselineOn' | 'forecastOn' | 'tier' | 'ownerPost' | 'status' | 'slip';
  readonly from: string | number | BilingualText | null;
  readonly to: string | number | BilingualText | null;
}

/** The milestone's fields that approval writes; cancellation's instant is the caller's. */
export interface AppliedChange {
  readonly baselineOn?: string;
  readonly forecastOn?: string;
  readonly tier?: Tier;
  readonly ownerPost?: BilingualText;
  readonly isCancelled: boolean;
}

/** What approval writes. A new baseline is the new promise: the forecast starts equal to it again (domain.md, Milestone). */
export function applyProposal({ baselineOn, cancel, tier, ownerPost }: ChangeProposal): AppliedChange {
  return {
    ...(baselineOn === undefined ? {} : { baselineOn, forecastOn: baselineOn }),
    ...(tier === undefined ? {} : { tier }),
    ...(ownerPost === undefined ? {} : { ownerPost }),
    isCancelled: cancel === true,
  };
}

/** What approving the proposal today would change, with the status and slip that follow; shown before anybody approves. */
export function changeEffects(
  { facts, tier, ownerPost }: ProposalSubject,
  proposal: ChangeProposal,
  rules: MilestoneRules,
): ChangeEffect[] {
  const applied = applyProposal(proposal);
  const after: MilestoneFacts = {
    ...facts,
    baselineOn: proposal.baselineOn ?? facts.baselineOn,
    forecastOn: proposal.baselineOn ?? facts.forecastOn,
    isCancelled: applied.isCancelled || facts.isCancelled,
  };
  const was = deriveMilestoneStatus(facts, rules);
  const becomes = deriveMilestoneStatus(after, rules);
  const effects: ChangeEffect[] = [
    { field: 'baselineOn', from: facts.baselineOn, to: after.baselineOn },
    { field: 'forecastOn', from: facts.forecastOn, to: after.forecastOn },
    { field: 'tier', from: tier, to: proposal.tier ?? tier },
    { field: 'ownerPost', from: ownerPost, to: proposal.ownerPost ?? ownerPost },
    { field: 'status', from: was.status, to: becomes.status },
    { field: 'slip', from: was.slipCurrent, to: applied.isCancelled ? was.slipCurrent : becomes.slipCurrent },
  ];
  return effects.filter(({ from, to }) => from !== to);
}
