import { describe, expect, it } from '@jest/globals';
import { ROLES, type Role } from '../access/roles.js';
import { CYCLE_STATES, type CycleState } from '../cycles/codes.js';
import { REPORT_ACTIONS, REPORT_STATES, type ReportAction, type ReportState, type ReportSubject } from './codes.js';
import { allowedReportActions, decideReportAction } from './decide-report-action.js';
import type { ReportActionInput, ReportFacts } from './report-facts.js';

const LIVE = 'open in_review reopened';

/** The table of domain.md, written out by hand: action, from, who of the force, who of the national report, cycle, to. */
const TABLE: readonly (readonly [ReportAction, string, string, string, string, ReportState | 'same'])[] = [
  ['start', 'not_started', 'force_lead', 'programme_officer', LIVE, 'draft'],
  ['save', 'draft sent_back', 'force_lead force_deputy', 'programme_officer', LIVE, 'same'],
  ['submit', 'draft sent_back', 'force_lead', 'programme_officer', LIVE, 'submitted'],
  ['withdraw', 'submitted', 'force_lead', 'programme_officer', LIVE, 'draft'],
  ['send_back', 'submitted', 'programme_officer', 'programme_officer sro', LIVE, 'sent_back'],
  ['accept', 'submitted', 'programme_officer', 'programme_officer sro', LIVE, 'accepted'],
  ['take_back', 'accepted', 'programme_officer', 'programme_officer', LIVE, 'submitted'],
  [
    'record_not_received',
    'not_started draft sent_back',
    'programme_officer',
    'programme_officer',
    'in_review',
    'not_received',
  ],
  ['admit_late', 'not_received', 'programme_officer', 'programme_officer', LIVE, 'draft'],
];

/** Everything any action could ask to be sent along. */
const input: ReportActionInput = {
  expectedVersion: 3,
  reason: 'The ledger was late.',
  questions: [{ pointer: '/sections/WF/achieved', text: 'Which training?' }],
  blockers: [],
};

function factsOf(role: Role, isOwn: boolean, more: Partial<ReportFacts> = {}): ReportFacts {
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

function outcome(action: ReportAction, facts: ReportFacts, sent: ReportActionInput = input): string {
  const decision = decideReportAction(action, facts, sent);
  return decision.ok ? decision.value.to : decision.refusals.map(({ kind, code }) => `${kind} ${code}`).join(', ');
}

function expectedOutcome(
  action: ReportAction,
  role: Role,
  isOwn: boolean,
  subject: ReportSubject,
  state: ReportState,
  cycle: CycleState,
): string {
  const row = TABLE.find(([name]) => name === action);
  if (!row) throw new Error(`No row for ${action}`);
  const [, from, byForce, byNational, cycles, to] = row;
  const has = (list: string, word: string): boolean => list.split(' ').includes(word);
  if (!has(byForce, role) && !has(byNational, role)) return 'forbidden role_not_allowed';
  const isOffice = role === 'programme_officer' || role === 'sro';
  const mayHere = subject === 'national' ? has(byNational, role) : has(byForce, role) && (isOffice || isOwn);
  if (!mayHere) return isOffice ? 'forbidden role_not_allowed' : 'not_found not_in_scope_of_role';
  if (!has(cycles, cycle)) return 'conflict cycle_state_not_allowed';
  if (!has(from, state)) return 'conflict report_state_not_allowed';
  return to === 'same' ? state : to;
}

describe('the table, walked: role × own or other × subject × state × cycle', () => {
  it.each(REPORT_ACTIONS)('%s', (action) => {
    for (const role of ROLES) {
      for (const isOwn of [true, false]) {
        for (const subject of ['force', 'national'] as const) {
          for (const state of REPORT_STATES) {
            for (const cycleState of CYCLE_STATES) {
              const facts = factsOf(role, isOwn && subject === 'force', { subject, state, cycleState });
              const where = `${role} ${isOwn ? 'own' : 'other'} ${subject} ${state} ${cycleState}: `;
              expect(where + outcome(action, facts)).toBe(
                where + expectedOutcome(action, role, isOwn, subject, state, cycleState),
              );
              expect(where + allowedReportActions(facts).includes(action)).toBe(
                where + !/ /.test(outcome(action, facts)),
              );
            }
          }
        }
      }
    }
  });
});

describe('who may judge', () => {
  const mine = { authorIds: ['me'], state: 'submitted' } as const;

  it.each(['accept', 'send_back'] as const)('an author never may %s, in any state', (action) => {
    expect(outcome(action, factsOf('programme_officer', false, mine))).toBe('forbidden author_cannot_decide');
    expect(outcome(action, factsOf('programme_officer', false, { ...mine, subject: 'national' }))).toBe(
      'forbidden author_cannot_decide',
    );
    expect(outcome(action, factsOf('sro', false, { ...mine, subject: 'national' }))).toBe(
      'forbidden author_cannot_decide',
    );
    expect(outcome(action, factsOf('programme_officer', false, { authorIds: ['me'] }))).toBe(
      'forbidden author_cannot_decide',
    );
  });

  it('a lead who also holds the office may submit, but not accept what they wrote', () => {
    const roles = [
      { role: 'force_lead', isOwn: true },
      { role: 'programme_officer', isOwn: false },
    ] as const;
    const facts = { ...factsOf('force_lead', true, { authorIds: ['me'] }), actor: { id: 'me', roles } };
    expect(outcome('submit', facts)).toBe('submitted');
    expect(outcome('accept', { ...facts, state: 'submitted' })).toBe('forbidden author_cannot_decide');
  });

  it('the national report has one writer', () => {
    const another = factsOf('programme_officer', false, { subject: 'national', authorIds: ['another'] });
    expect(outcome('save', another)).toBe('forbidden report_written_by_another');
    expect(outcome('submit', another)).toBe('forbidden report_written_by_another');
    expect(outcome('withdraw', { ...another, state: 'submitted' })).toBe('forbidden report_written_by_another');
    expect(outcome('accept', { ...another, state: 'submitted' })).toBe('accepted');
    expect(outcome('save', { ...another, authorIds: ['me'] })).toBe('draft');
  });

  it('a force report may have several', () => {
    expect(outcome('save', factsOf('force_deputy', true, { authorIds: ['another'] }))).toBe('draft');
  });
});

describe('what is asked of a state', () => {
  it('a report is not withdrawn once a question is pinned', () => {
    const facts = factsOf('force_lead', true, { state: 'submitted', pinnedQuestions: 1 });
    expect(outcome('withdraw', facts)).toBe('conflict report_has_pinned_question');
    expect(allowedReportActions(facts)).toEqual([]);
  });

  it('a reopened cycle gives back only the reports it names', () => {
    const facts = factsOf('programme_officer', false, { state: 'accepted', cycleState: 'reopened' });
    expect(outcome('take_back', facts)).toBe('submitted');
    expect(outcome('take_back', { ...facts, isReopenedForAnother: true })).toBe(
      'conflict cycle_reopened_for_other_report',
    );
    expect(outcome('take_back', { ...facts, cycleState: 'in_review', isReopenedForAnother: true })).toBe('submitted');
  });
});

describe('what is sent along', () => {
  const lead = factsOf('force_lead', true);
  const office = factsOf('programme_officer', false, { state: 'submitted' });

  it('must name the version it was made on; a stale one hides the other faults', () => {
    expect(outcome('save', lead, { expectedVersion: 2 })).toBe('conflict version_stale');
    expect(outcome('submit', lead, { expectedVersion: 2, blockers: [blocker] })).toBe('conflict version_stale');
    expect(outcome('save', lead, {})).toBe('draft');
  });

  const blocker = { kind: 'invalid', code: 'planned_empty', pointer: '/sections/WF/planned', params: {} } as const;

  it('is not submitted with blockers, which are all named', () => {
    expect(outcome('submit', lead, { ...input, blockers: [blocker] })).toBe(
      'invalid report_not_ready, invalid planned_empty',
    );
    expect(allowedReportActions(lead)).toContain('submit');
  });

  it.each(['send_back', 'take_back', 'record_not_received', 'admit_late'] as const)(
    '%s asks for a reason',
    (action) => {
      const state = {
        send_back: 'submitted',
        take_back: 'accepted',
        record_not_received: 'draft',
        admit_late: 'not_received',
      } as const;
      const facts = { ...office, state: state[action], cycleState: 'in_review' as const };
      expect(outcome(action, facts, { ...input, reason: ' ' })).toBe('invalid reason_required');
      expect(outcome(action, facts)).not.toContain(' ');
    },
  );

  it.each([
    ['no question', [], 'invalid question_required'],
    ['a question pinned to nothing', [{ pointer: '', text: 'Why?' }], 'invalid question_not_pinned'],
    ['a question without words', [{ pointer: '/sections/WF/planned', text: '' }], 'invalid text_required'],
    [
      'two, the second faulty twice',
      [
        { pointer: '/a', text: 'Why?' },
        { pointer: 'b', text: '\u0000' },
      ],
      'invalid question_not_pinned, invalid text_control_characters',
    ],
  ])('is not sent back with %s', (_name, questions, expected) => {
    expect(outcome('send_back', office, { ...input, questions })).toBe(expected);
  });

  it('makes authors of those who save and submit, and a submission of submitting', () => {
    const flags = (action: ReportAction, facts: ReportFacts) => {
      const decision = decideReportAction(action, facts, input);
      return decision.ok && [decision.value.becomesAuthor, decision.value.writesSubmission];
    };
    expect(flags('save', lead)).toEqual([true, false]);
    expect(flags('submit', lead)).toEqual([true, true]);
    expect(flags('start', { ...lead, state: 'not_started' })).toEqual([false, false]);
    expect(flags('accept', office)).toEqual([false, false]);
  });
});
