import { describe, expect, it } from '@jest/globals';
import { factsOf, outcome } from '../../test/report-facts.js';
import { ROLES, type Role } from '../access/roles.js';
import { CYCLE_STATES, type CycleState } from '../cycles/codes.js';
import { REPORT_ACTIONS, REPORT_STATES, type ReportAction, type ReportState, type ReportSubject } from './codes.js';
import { allowedReportActions } from './decide-report-action.js';

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
    'in_review reopened',
    'not_received',
  ],
  ['admit_late', 'not_received', 'programme_officer', 'programme_officer', LIVE, 'draft'],
  ['decide_ask', 'submitted accepted', 'programme_officer', 'programme_officer', LIVE, 'same'],
];

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
