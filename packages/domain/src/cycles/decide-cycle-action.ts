import type { Role } from '../access/roles.js';
import type { ReportState } from '../progress-reports/codes.js';
import { accepted, refusal, refused, type Decision, type Refusal } from '../refusal.js';
import { requireReason, type ReasonText } from '../texts/require-reason.js';
import { CYCLE_ACTIONS, type CycleAction, type CycleState } from './codes.js';
import { CYCLE_TRANSITIONS, type CycleCondition, type CycleTransition } from './transitions.js';

export interface CycleFacts {
  /** The state today (`effectiveCycleState`), not the stored one. */
  readonly state: CycleState;
  readonly isSigned: boolean;
  /** The version of the cycle's latest position; 0 before the first close. */
  readonly positionVersion: number;
  /** One entry for each subject that owes a report, by slug (`gwent`, `national`). */
  readonly reports: readonly {
    readonly slug: string;
    readonly state: ReportState;
    /** Asks for a decision or support that the office has neither taken for the Board nor refused. */
    readonly undecidedAsks?: number;
  }[];
  readonly confidenceScale: readonly string[];
  readonly actorRoles: readonly Role[];
}

export interface CycleActionInput {
  readonly confidence?: string;
  readonly reason?: ReasonText;
  /** Slugs of the subjects whose reports the cycle is reopened for. */
  readonly subjects?: readonly string[];
}

export interface CycleChange {
  readonly action: CycleAction;
  readonly from: CycleState;
  readonly to: CycleState;
  /** The version of the position to write, when closing. */
  readonly positionVersion: number | null;
  /** What was signed is open again: the SRO signs anew before the next close. */
  readonly clearsSignature: boolean;
}

const IN: readonly ReportState[] = ['submitted', 'accepted', 'not_received'];
const SETTLED: readonly ReportState[] = ['accepted', 'not_received'];

/** Each condition of the table; `state` ones say whether to offer the action, `input` ones judge what was sent. */
const RULES: Readonly<
  Record<CycleCondition, { on: 'state' | 'input'; check: (facts: CycleFacts, input: CycleActionInput) => Refusal[] }>
> = {
  every_report_in: { on: 'state', check: ({ reports }) => unless(reports, IN, 'reports_outstanding') },
  is_signed: { on: 'state', check: ({ isSigned }) => (isSigned ? [] : [refusal('conflict', 'signature_missing')]) },
  every_report_settled: { on: 'state', check: ({ reports }) => unless(reports, SETTLED, 'reports_not_settled') },
  asks_decided: { on: 'state', check: ({ reports }) => undecidedAsks(reports) },
  confidence_on_scale: {
    on: 'input',
    check: ({ confidenceScale }, { confidence = '' }) =>
      confidenceScale.includes(confidence)
        ? []
        : [refusal('invalid', 'confidence_unknown', '/confidence', { allowed: confidenceScale })],
  },
  has_reason: { on: 'input', check: (_facts, { reason }) => requireReason(reason) },
  names_report: { on: 'input', check: ({ reports }, { subjects = [] }) => subjectRefusals(reports, subjects) },
};

/** Decides an action on a cycle by the transition table: role (forbidden), then state and readiness (conflict), then what was sent (invalid, all faults). */
export function decideCycleAction(
  action: CycleAction,
  facts: CycleFacts,
  input: CycleActionInput,
): Decision<CycleChange> {
  const found = findTransition(action, facts, input);
  if (!found.ok) return found;
  const refusals = check(found.value.needs, 'input', facts, input);
  if (refusals.length > 0) return refused(...refusals);
  return accepted({
    action,
    from: facts.state,
    to: found.value.to === 'same' ? facts.state : found.value.to,
    positionVersion: action === 'close' ? facts.positionVersion + 1 : null,
    clearsSignature: action === 'reopen',
  });
}

/** The actions to offer this person now; confidence, reason and named reports are not asked yet. */
export function allowedCycleActions(facts: CycleFacts): CycleAction[] {
  return CYCLE_ACTIONS.filter((action) => findTransition(action, facts, {}).ok);
}

/** What keeps this cycle from being closed, whoever asks: for the closing page. */
export function closingRefusals(facts: CycleFacts): Refusal[] {
  const row = CYCLE_TRANSITIONS.find(({ action }) => action === 'close');
  return row ? check(row.needs, 'state', facts, {}) : [];
}

function findTransition(action: CycleAction, facts: CycleFacts, input: CycleActionInput): Decision<CycleTransition> {
  const row = CYCLE_TRANSITIONS.find((candidate) => candidate.action === action);
  if (!row || !row.by.some((role) => facts.actorRoles.includes(role))) {
    return refused(refusal('forbidden', 'role_not_allowed', '', { action }));
  }
  if (!row.from.includes(facts.state)) {
    return refused(refusal('conflict', 'cycle_state_not_allowed', '', { action, state: facts.state }));
  }
  const refusals = check(row.needs, 'state', facts, input);
  return refusals.length > 0 ? refused(...refusals) : accepted(row);
}

function check(
  needs: readonly CycleCondition[],
  on: 'state' | 'input',
  facts: CycleFacts,
  input: CycleActionInput,
): Refusal[] {
  return needs.filter((need) => RULES[need].on === on).flatMap((need) => RULES[need].check(facts, input));
}

function unless(
  reports: CycleFacts['reports'],
  states: readonly ReportState[],
  code: 'reports_outstanding' | 'reports_not_settled',
): Refusal[] {
  const others = reports.filter(({ state }) => !states.includes(state)).map(({ slug }) => slug);
  return others.length > 0 ? [refusal('conflict', code, '', { subjects: others })] : [];
}

/** Every ask for a decision or support of an accepted report is answered by the office before the Board reads it. */
function undecidedAsks(reports: CycleFacts['reports']): Refusal[] {
  const subjects = reports
    .filter(({ state, undecidedAsks: asks = 0 }) => state === 'accepted' && asks > 0)
    .map(({ slug }) => slug);
  return subjects.length > 0 ? [refusal('conflict', 'asks_undecided', '', { subjects })] : [];
}

function subjectRefusals(reports: CycleFacts['reports'], subjects: readonly string[]): Refusal[] {
  if (subjects.length === 0) return [refusal('invalid', 'reopened_report_required', '/subjects')];
  return subjects.flatMap((slug, index) =>
    reports.some((report) => report.slug === slug)
      ? []
      : [refusal('invalid', 'reopened_report_unknown', `/subjects/${index}`, { subject: slug })],
  );
}
