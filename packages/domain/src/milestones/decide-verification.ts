import { accepted, refusal, refused, type Decision, type Refusal } from '../refusal.js';
import { hasWords } from '../texts/bilingual-text.js';
import { validateString } from '../texts/validate-text.js';
import { EVIDENCE_LIMIT } from './decide-claim.js';
import type { MilestoneFacts } from './derive-milestone-status.js';

/** A person as verification asks: who, and employed by which body. */
export interface EmployedPerson {
  readonly id: string;
  readonly employer: string;
}

/** Decides the verification of a claim: by another person, whose employing body differs from the claimant's (domain.md, Milestone). */
export function decideVerification(
  facts: MilestoneFacts,
  claimant: EmployedPerson,
  verifier: EmployedPerson,
): Decision<{ readonly verifiedBy: string }> {
  const no = verificationRefusal(facts, claimant, verifier);
  return no ? refused(no) : accepted({ verifiedBy: verifier.id });
}

/** Decides the refusal of a claim: by one who could have verified it, with a reason; the milestone is open again. */
export function decideClaimRefusal(
  facts: MilestoneFacts,
  claimant: EmployedPerson,
  refuser: EmployedPerson,
  reason: string,
): Decision<{ readonly reason: string }> {
  const no = verificationRefusal(facts, claimant, refuser);
  if (no) return refused(no);
  if (!hasWords(reason)) return refused(refusal('invalid', 'reason_required', '/reason'));
  const faults = validateString(reason, '/reason', EVIDENCE_LIMIT);
  return faults.length > 0 ? refused(...faults) : accepted({ reason: reason.trim() });
}

/** Why this person verifies (or refuses) no claim of this milestone, or null: also says whether to offer it. */
export function verificationRefusal(
  facts: MilestoneFacts,
  claimant: EmployedPerson,
  verifier: EmployedPerson,
): Refusal | null {
  if (facts.isCancelled) return refusal('conflict', 'milestone_cancelled');
  if (facts.verifiedOn !== null) return refusal('conflict', 'milestone_verified');
  if (facts.claimedOn === null) return refusal('conflict', 'milestone_not_claimed');
  if (verifier.id === claimant.id) return refusal('forbidden', 'verifier_is_claimant');
  if (verifier.employer === claimant.employer) return refusal('forbidden', 'verifier_of_same_body');
  return null;
}
