import type { Claim, Language, MilestoneEdit, Reforecast, RefusalWords } from '@camau/contracts';
import {
  accepted,
  decideBaseline,
  decideClaim,
  decideClaimRefusal,
  decideClaimWithdrawal,
  decideEdit,
  decideReforecast,
  decideVerification,
  refusal,
  refused,
  settleTranslation,
  type Decision,
  type EditableFields,
  type EmployedPerson,
  type MilestoneAct,
  type Tier,
  type WritePermission,
} from '@camau/domain';
import type { PlanRules } from './milestone-pages.service.js';
import { milestoneFacts } from './milestone.mapper.js';
import type { MilestoneChange } from './milestones.repository.js';
import type { PlannedMilestone } from './planned-milestone.read-model.js';

/** The milestone an act meets, its rules, who acts and when. */
export interface ActMoment {
  readonly row: PlannedMilestone;
  readonly rules: PlanRules;
  readonly person: EmployedPerson & { readonly language: Language };
  readonly instant: string;
}

/** One act on a milestone: who may, and what it changes or why not. */
export interface PlannedAct {
  readonly act: MilestoneAct;
  readonly permission: WritePermission;
  readonly decide: (moment: ActMoment) => Decision<MilestoneChange>;
}

/** What a claim leaves behind once it is refused or withdrawn; history keeps it. */
const UNCLAIMED = { achievedOn: null, claimedAt: null, claimedBy: null, evidence: null, evidenceLinks: null } as const;

function changing<T>(decision: Decision<T>, change: (value: T) => MilestoneChange): Decision<MilestoneChange> {
  return decision.ok ? accepted(change(decision.value)) : decision;
}

function claimantOf(row: PlannedMilestone): EmployedPerson {
  return { id: row.claimedBy ?? '', employer: row.claimantEmployer ?? '' };
}

/** Freezes the original baseline for ever; the forecast starts equal to it. */
export function settingBaseline(baselineOn: string): PlannedAct {
  return {
    act: 'baseline_set',
    permission: 'milestone:plan',
    decide: ({ row, rules }) => changing(decideBaseline(milestoneFacts(row), baselineOn, rules), (change) => change),
  };
}

/** Moves the forecast, with a reason. */
export function reforecasting({ language, ...input }: Reforecast): PlannedAct {
  return {
    act: 'reforecast',
    permission: 'milestone:reforecast',
    decide: ({ row, rules, person }) =>
      changing(decideReforecast(milestoneFacts(row), input, rules), ({ forecastOn, reasonCode, reason }) => ({
        forecastOn,
        reasonCode,
        reason,
        reasonLanguage: language ?? person.language,
      })),
  };
}

/** Claims completion, with evidence. */
export function claiming(input: Claim): PlannedAct {
  return {
    act: 'claimed',
    permission: 'milestone:claim',
    decide: ({ row, rules, person, instant }) =>
      changing(decideClaim(milestoneFacts(row), input, rules), (claim) => ({
        achievedOn: claim.achievedOn,
        evidence: claim.evidence,
        evidenceLinks: [...claim.evidenceLinks],
        claimedAt: instant,
        claimedBy: person.id,
      })),
  };
}

/** Takes one's own claim back while nobody has verified it. */
export function withdrawingClaim(): PlannedAct {
  return {
    act: 'claim_withdrawn',
    permission: 'milestone:claim',
    decide: ({ row, person }) =>
      changing(decideClaimWithdrawal(milestoneFacts(row), row.claimedBy, person.id), () => UNCLAIMED),
  };
}

/** Verifies somebody else's claim. */
export function verifying(): PlannedAct {
  return {
    act: 'verified',
    permission: 'milestone:verify',
    decide: ({ row, person, instant }) =>
      changing(decideVerification(milestoneFacts(row), claimantOf(row), person), ({ verifiedBy }) => ({
        verifiedAt: instant,
        verifiedBy,
      })),
  };
}

/** Refuses somebody else's claim with a reason; the milestone is open again. */
export function refusingClaim({ reason, language }: RefusalWords): PlannedAct {
  return {
    act: 'claim_refused',
    permission: 'milestone:verify',
    decide: ({ row, person }) =>
      changing(decideClaimRefusal(milestoneFacts(row), claimantOf(row), person, reason), (said) => ({
        ...UNCLAIMED,
        note: said.reason,
        noteLanguage: language ?? person.language,
      })),
  };
}

/** Edits what may be edited outright; `workstreams` gives a workstream's id by its ref. */
export function editing(input: MilestoneEdit, workstreams: ReadonlyMap<string, string>): PlannedAct {
  return {
    act: 'edited',
    permission: 'milestone:plan',
    decide: ({ row }) => {
      if (input.workstream !== undefined && !workstreams.has(input.workstream)) {
        return refused(refusal('invalid', 'workstream_unknown', '/workstream'));
      }
      const { title, workstream, ownerPost } = row;
      const present: EditableFields = { title, workstream, tier: row.tier as Tier, ownerPost };
      const settled =
        input.title === undefined ? input : { ...input, title: settleTranslation(title, input.title) ?? input.title };
      return changing(decideEdit(milestoneFacts(row), present, settled), ({ workstream: moved, ...fields }) => ({
        ...fields,
        ...(moved === undefined ? {} : { workstreamId: workstreams.get(moved)! }),
      }));
    },
  };
}
