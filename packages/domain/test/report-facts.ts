import {
  decideReportAction,
  type ReportAction,
  type ReportActionInput,
  type ReportFacts,
  type Role,
} from '../src/index.js';

/** Everything any action could ask to be sent along. */
export const SENT: ReportActionInput = {
  expectedVersion: 3,
  reason: 'The ledger was late.',
  questions: [{ pointer: '/sections/WF/achieved', text: 'Which training?' }],
  blockers: [],
};

/** A report in draft, version 3, seen by somebody with one role. */
export function factsOf(role: Role, isOwn: boolean, more: Partial<ReportFacts> = {}): ReportFacts {
  return {
    subject: 'force',
    state: 'draft',
    cycleState: 'open',
    isReopenedForAnother: false,
    version: 3,
    authorIds: [],
    pinnedQuestions: 0,
    actor: { id: 'me', roles: [{ role, isOwn }] },
    ...more,
  };
}

/** The state an action leads to, or its refusals in words. */
export function outcome(action: ReportAction, facts: ReportFacts, sent: ReportActionInput = SENT): string {
  const decision = decideReportAction(action, facts, sent);
  return decision.ok ? decision.value.to : decision.refusals.map(({ kind, code }) => `${kind} ${code}`).join(', ');
}
