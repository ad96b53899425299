import { planDate, type BaselineContext } from '../milestones/decide-baseline.js';
import { fieldRefusals, isSame } from '../milestones/decide-edit.js';
import type { Tier } from '../milestones/codes.js';
import type { MilestoneFacts } from '../milestones/derive-milestone-status.js';
import { accepted, refusal, refused, type Decision, type Refusal } from '../refusal.js';
import type { BilingualText } from '../texts/bilingual-text.js';
import type { BusinessDate } from '../time/business-date.js';

/** What a change request asks for: a new baseline, cancellation, another tier or owner. Fields left out stay. */
export interface ChangeProposal {
  readonly baselineOn?: BusinessDate | undefined;
  readonly cancel?: true | undefined;
  readonly tier?: Tier | undefined;
  readonly ownerPost?: BilingualText | undefined;
}

/** A proposal as it arrives. */
export interface ProposalInput {
  readonly baselineOn?: string | undefined;
  readonly cancel?: boolean | undefined;
  readonly tier?: string | undefined;
  readonly ownerPost?: BilingualText | undefined;
}

/** What of the milestone a proposal is compared with. */
export interface ProposalSubject {
  readonly facts: MilestoneFacts;
  readonly tier: Tier;
  readonly ownerPost: BilingualText;
}

/**
 * Checks a proposal against the milestone as it is: something must be asked for and differ from what is; cancellation stands alone; a
 * planned milestone is edited outright, a verified or cancelled one is settled, a claimed one takes no new baseline.
 */
export function checkProposal(
  subject: ProposalSubject,
  input: ProposalInput,
  context: BaselineContext,
): Decision<ChangeProposal> {
  const state = stateRefusal(subject.facts, input);
  if (state) return refused(state);
  const shape = shapeRefusals(subject, input);
  const baseline = input.baselineOn === undefined ? null : planDate(input.baselineOn, '/baselineOn', context);
  const refusals = [...shape, ...(baseline?.ok === false ? baseline.refusals : [])];
  if (refusals.length > 0) return refused(...refusals);
  return accepted({
    ...(baseline?.ok ? { baselineOn: baseline.value } : {}),
    ...(input.cancel ? { cancel: true as const } : {}),
    ...(input.tier === undefined ? {} : { tier: input.tier as Tier }),
    ...(input.ownerPost === undefined ? {} : { ownerPost: input.ownerPost }),
  });
}

function stateRefusal(facts: MilestoneFacts, input: ProposalInput): Refusal | null {
  if (facts.isCancelled) return refusal('conflict', 'milestone_cancelled');
  if (facts.baselineOn === null) return refusal('conflict', 'change_of_planned_milestone');
  if (facts.verifiedOn !== null) return refusal('conflict', 'milestone_verified');
  if (facts.claimedOn !== null && (input.baselineOn !== undefined || input.cancel)) {
    return refusal('conflict', 'milestone_claimed');
  }
  return null;
}

function shapeRefusals({ facts, tier, ownerPost }: ProposalSubject, input: ProposalInput): Refusal[] {
  const asked = [input.baselineOn, input.tier, input.ownerPost].filter((value) => value !== undefined);
  if (asked.length === 0 && !input.cancel) return [refusal('invalid', 'change_without_proposal', '/baselineOn')];
  if (asked.length > 0 && input.cancel) return [refusal('invalid', 'cancellation_stands_alone', '/cancel')];
  const same: readonly (readonly [string, boolean])[] = [
    ['/baselineOn', input.baselineOn !== undefined && input.baselineOn === facts.baselineOn],
    ['/tier', input.tier === tier],
    ['/ownerPost', input.ownerPost !== undefined && isSame(input.ownerPost, ownerPost)],
  ];
  return [
    ...fieldRefusals({ tier: input.tier, ownerPost: input.ownerPost }),
    ...same
      .filter(([, isUnchanged]) => isUnchanged)
      .map(([pointer]) => refusal('invalid', 'change_of_nothing', pointer)),
  ];
}
