import { accepted, refusal, refused, type Decision } from '../refusal.js';
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
  if (facts.isCancelled) return refused(refusal('conflict', 'milestone_cancelled'));
  if (facts.verifiedOn !== null) return refused(refusal('conflict', 'milestone_verified'));
  if (facts.claimedOn === null) return refused(refusal('conflict', 'milestone_not_claimed'));
  if (verifier.id === claimant.id) return refused(refusal('forbidden', 'verifier_is_claimant'));
  if (verifier.employer === claimant.employer) return refused(refusal('forbidden', 'verifier_of_same_body'));
  return accepted({ verifiedBy: verifier.id });
}
