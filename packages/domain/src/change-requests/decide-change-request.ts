import type { EmployedPerson } from '../milestones/decide-verification.js';
import { REASON_CODES, type ReasonCode } from '../milestones/codes.js';
import { EVIDENCE_LIMIT } from '../milestones/decide-claim.js';
import { accepted, refusal, refused, type Decision, type Refusal } from '../refusal.js';
import { hasWords } from '../texts/bilingual-text.js';
import { requireReason } from '../texts/require-reason.js';
import { validateString } from '../texts/validate-text.js';
import type { ChangeRequestState } from './codes.js';

/** Longest reference of a decision, in characters. */
export const DECISION_REFERENCE_LIMIT = 200;

/** What deciding on a request asks about it. */
export interface ChangeRequestFacts {
  readonly state: ChangeRequestState;
  readonly raisedBy: string;
}

export interface ChangeReason {
  readonly reasonCode: string;
  readonly reason: string;
}

/** Decides the reason of a new request: a code and words, always both. */
export function decideChangeReason(input: ChangeReason): Decision<{ reasonCode: ReasonCode; reason: string }> {
  const reasonCode = REASON_CODES.find((code) => code === input.reasonCode);
  const refusals: Refusal[] = [
    ...(reasonCode === undefined
      ? [refusal('invalid', 'reason_code_unknown', '/reasonCode', { allowed: REASON_CODES })]
      : []),
    ...requireReason(input.reason),
  ];
  if (refusals.length > 0 || reasonCode === undefined) return refused(...refusals);
  return accepted({ reasonCode, reason: input.reason.trim() });
}

/** Why this person does not decide on the request, or null: nobody approves or rejects what they raised (domain.md, Milestone). */
export function decisionRefusal(facts: ChangeRequestFacts, person: Pick<EmployedPerson, 'id'>): Refusal | null {
  if (facts.state !== 'raised') {
    return refusal('conflict', 'change_request_state_not_allowed', '', { state: facts.state });
  }
  return facts.raisedBy === person.id ? refusal('forbidden', 'approver_is_raiser') : null;
}

/** Decides an approval: by another officer or the SRO, with the reference of the decision it rests on (a minute, an e-mail, a paper). */
export function decideApproval(
  facts: ChangeRequestFacts,
  person: Pick<EmployedPerson, 'id'>,
  reference: string,
): Decision<{ readonly reference: string }> {
  const no = decisionRefusal(facts, person);
  if (no) return refused(no);
  if (!hasWords(reference)) return refused(refusal('invalid', 'decision_reference_required', '/reference'));
  const faults = validateString(reference, '/reference', DECISION_REFERENCE_LIMIT);
  return faults.length > 0 ? refused(...faults) : accepted({ reference: reference.trim() });
}

/** Decides a rejection: as an approval, with a reason; it changes nothing. */
export function decideRejection(
  facts: ChangeRequestFacts,
  person: Pick<EmployedPerson, 'id'>,
  reason: string,
): Decision<{ readonly reason: string }> {
  const no = decisionRefusal(facts, person);
  if (no) return refused(no);
  const faults = hasWords(reason)
    ? validateString(reason, '/reason', EVIDENCE_LIMIT)
    : [refusal('invalid', 'reason_required', '/reason')];
  return faults.length > 0 ? refused(...faults) : accepted({ reason: reason.trim() });
}

/** Decides a withdrawal: by whoever raised the request, while nobody has decided. */
export function decideWithdrawal(facts: ChangeRequestFacts, person: Pick<EmployedPerson, 'id'>): Decision<true> {
  if (facts.state !== 'raised') {
    return refused(refusal('conflict', 'change_request_state_not_allowed', '', { state: facts.state }));
  }
  if (facts.raisedBy !== person.id) return refused(refusal('forbidden', 'withdrawer_is_not_raiser'));
  return accepted(true);
}
