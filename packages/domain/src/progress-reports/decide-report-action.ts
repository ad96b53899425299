import { accepted, refusal, refused, type Decision, type Refusal } from '../refusal.js';
import { REPORT_ACTIONS, type ReportAction, type ReportState } from './codes.js';
import { factsRefusals, inputRefusals } from './report-conditions.js';
import type { ReportActionInput, ReportFacts } from './report-facts.js';
import { REPORT_TRANSITIONS, type ReportTransition } from './transitions.js';

export interface ReportChange {
  readonly action: ReportAction;
  readonly from: ReportState;
  readonly to: ReportState;
  /** The actor is from now on an author of this report in this cycle. */
  readonly becomesAuthor: boolean;
  /** A submission is to be written: snapshot, hash, lateness. */
  readonly writesSubmission: boolean;
  /** A settled report is open again, so what the SRO signed has changed: the signature goes. */
  readonly clearsSignature: boolean;
  /** The reopened cycle did not name this report: it does from now on, so that it can be settled again. */
  readonly isNamedByReopening: boolean;
}

const SETTLED: readonly ReportState[] = ['accepted', 'not_received'];

/**
 * Decides an action on a progress report by the transition table. Refuses in this order: another force's report (not_found),
 * a role that may not do this (forbidden), the person (an author, another's national report), the cycle's and the report's state (conflict), and what was
 * sent along (all its faults; a stale version alone).
 */
export function decideReportAction(
  action: ReportAction,
  facts: ReportFacts,
  input: ReportActionInput,
): Decision<ReportChange> {
  const found = findTransition(action, facts);
  if ('kind' in found) return refused(found);
  const refusals = inputRefusals(found.needs, facts, input);
  if (refusals.length > 0) return refused(...refusals);
  const to = found.to === 'same' ? facts.state : found.to;
  return accepted({
    action,
    from: facts.state,
    to,
    becomesAuthor: action === 'save' || action === 'submit',
    writesSubmission: action === 'submit',
    clearsSignature: SETTLED.includes(facts.state) && !SETTLED.includes(to),
    isNamedByReopening: action === 'admit_late' && facts.cycleState === 'reopened' && facts.isReopenedForAnother,
  });
}

/** The actions to offer this person now; what is still to be typed or put right (reason, questions, blockers) is not asked yet. */
export function allowedReportActions(facts: ReportFacts): ReportAction[] {
  return REPORT_ACTIONS.filter((action) => !('kind' in findTransition(action, facts)));
}

/** An action the role and the states would let through, and what about this person or this report stands against it. */
export interface WithheldAction {
  readonly action: ReportAction;
  readonly code: Refusal['code'];
}

/** Actions withheld from this person for a reason worth saying: an author never accepts, a report with questions is not withdrawn. */
export function withheldReportActions(facts: ReportFacts): WithheldAction[] {
  return REPORT_ACTIONS.flatMap((action) => {
    const row = findRow(action, facts);
    if (row === undefined || !row.cycle.includes(facts.cycleState) || !row.from.includes(facts.state)) return [];
    const found = stateRefusal(row, facts);
    return found === null ? [] : [{ action, code: found.code }];
  });
}

function findRow(action: ReportAction, { subject, actor }: ReportFacts): ReportTransition | undefined {
  return REPORT_TRANSITIONS.find(
    (row) =>
      row.action === action &&
      row.subject === subject &&
      actor.roles.some(({ role, isOwn }) => row.by.includes(role) && (row.reach === 'any' || isOwn)),
  );
}

function findTransition(action: ReportAction, facts: ReportFacts): ReportTransition | Refusal {
  const row = findRow(action, facts);
  if (row) return stateRefusal(row, facts) ?? row;
  const held = facts.actor.roles;
  const near = REPORT_TRANSITIONS.filter(
    (other) => other.action === action && held.some(({ role }) => other.by.includes(role)),
  );
  // NB: a lead of another force must not learn that the report exists; the office and the SRO read it anyway.
  const isHidden = near.length > 0 && near.every(({ reach }) => reach === 'own');
  return isHidden
    ? refusal('not_found', 'not_in_scope_of_role')
    : refusal('forbidden', 'role_not_allowed', '', { action });
}

function stateRefusal(row: ReportTransition, facts: ReportFacts): Refusal | null {
  const [person] = factsRefusals(row.needs, facts, 'person');
  if (person) return person;
  if (!row.cycle.includes(facts.cycleState)) {
    return refusal('conflict', 'cycle_state_not_allowed', '', { action: row.action, state: facts.cycleState });
  }
  if (!row.from.includes(facts.state)) {
    return refusal('conflict', 'report_state_not_allowed', '', { action: row.action, state: facts.state });
  }
  return factsRefusals(row.needs, facts, 'state')[0] ?? null;
}
