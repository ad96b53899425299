import type { Role } from '../access/roles.js';
import type { CycleState } from '../cycles/codes.js';
import type { ReportAction, ReportState, ReportSubject } from './codes.js';

/** Conditions on who acts, on the state of things, and on what is sent along, in the order they are asked. */
export const PERSON_CONDITIONS = ['not_an_author', 'only_writer'] as const;
export const STATE_CONDITIONS = ['no_question_pinned', 'not_reopened_for_another'] as const;
export const INPUT_CONDITIONS = ['version_matches', 'has_reason', 'has_pinned_questions', 'no_blockers'] as const;
export type PersonCondition = (typeof PERSON_CONDITIONS)[number];
export type StateCondition = (typeof STATE_CONDITIONS)[number];
export type InputCondition = (typeof INPUT_CONDITIONS)[number];
export type ReportCondition = PersonCondition | StateCondition | InputCondition;

export interface ReportTransition {
  readonly action: ReportAction;
  readonly from: readonly ReportState[];
  readonly subject: ReportSubject;
  readonly by: readonly Role[];
  /** `own`: only for a force the role's grant names; `any`: every report of the programme. */
  readonly reach: 'own' | 'any';
  readonly cycle: readonly CycleState[];
  /** `same` leaves the state as it is. */
  readonly to: ReportState | 'same';
  readonly needs: readonly ReportCondition[];
}

const LIVE: readonly CycleState[] = ['open', 'in_review', 'reopened'];
const EDITABLE: readonly ReportState[] = ['draft', 'sent_back'];
/** Once reports are due, and again in a reopened cycle: a report admitted there may never come. */
const OVERDUE: readonly CycleState[] = ['in_review', 'reopened'];
const UNSENT: readonly ReportState[] = ['not_started', 'draft', 'sent_back'];
const SENT: readonly ReportState[] = ['submitted', 'accepted'];

const LEAD = { subject: 'force', by: ['force_lead'], reach: 'own', cycle: LIVE } as const;
const DRAFTERS = { subject: 'force', by: ['force_lead', 'force_deputy'], reach: 'own', cycle: LIVE } as const;
const OFFICE = { subject: 'force', by: ['programme_officer'], reach: 'any', cycle: LIVE } as const;
const NATIONAL_WRITER = { subject: 'national', by: ['programme_officer'], reach: 'any', cycle: LIVE } as const;
const NATIONAL_JUDGE = { subject: 'national', by: ['programme_officer', 'sro'], reach: 'any', cycle: LIVE } as const;
const NATIONAL_OFFICE = { ...OFFICE, subject: 'national' } as const;

/**
 * The workflow of a progress report as one table (domain.md, Reporting cycle and progress report).
 * The national report is written by one programme officer and sent back or accepted by another, or by the SRO.
 */
export const REPORT_TRANSITIONS: readonly ReportTransition[] = [
  { action: 'start', from: ['not_started'], ...LEAD, to: 'draft', needs: [] },
  { action: 'save', from: EDITABLE, ...DRAFTERS, to: 'same', needs: ['version_matches'] },
  { action: 'submit', from: EDITABLE, ...LEAD, to: 'submitted', needs: ['version_matches', 'no_blockers'] },
  { action: 'withdraw', from: ['submitted'], ...LEAD, to: 'draft', needs: ['no_question_pinned'] },
  {
    action: 'send_back',
    from: ['submitted'],
    ...OFFICE,
    to: 'sent_back',
    needs: ['not_an_author', 'has_reason', 'has_pinned_questions'],
  },
  { action: 'accept', from: ['submitted'], ...OFFICE, to: 'accepted', needs: ['not_an_author'] },
  {
    action: 'take_back',
    from: ['accepted'],
    ...OFFICE,
    to: 'submitted',
    needs: ['not_reopened_for_another', 'has_reason'],
  },
  {
    action: 'record_not_received',
    from: UNSENT,
    ...OFFICE,
    cycle: OVERDUE,
    to: 'not_received',
    needs: ['not_reopened_for_another', 'has_reason'],
  },
  { action: 'admit_late', from: ['not_received'], ...OFFICE, to: 'draft', needs: ['has_reason'] },
  {
    action: 'decide_ask',
    from: SENT,
    ...OFFICE,
    to: 'same',
    needs: ['not_an_author', 'not_reopened_for_another'],
  },

  { action: 'start', from: ['not_started'], ...NATIONAL_WRITER, to: 'draft', needs: [] },
  { action: 'save', from: EDITABLE, ...NATIONAL_WRITER, to: 'same', needs: ['only_writer', 'version_matches'] },
  {
    action: 'submit',
    from: EDITABLE,
    ...NATIONAL_WRITER,
    to: 'submitted',
    needs: ['only_writer', 'version_matches', 'no_blockers'],
  },
  {
    action: 'withdraw',
    from: ['submitted'],
    ...NATIONAL_WRITER,
    to: 'draft',
    needs: ['only_writer', 'no_question_pinned'],
  },
  {
    action: 'send_back',
    from: ['submitted'],
    ...NATIONAL_JUDGE,
    to: 'sent_back',
    needs: ['not_an_author', 'has_reason', 'has_pinned_questions'],
  },
  { action: 'accept', from: ['submitted'], ...NATIONAL_JUDGE, to: 'accepted', needs: ['not_an_author'] },
  {
    action: 'take_back',
    from: ['accepted'],
    ...NATIONAL_OFFICE,
    to: 'submitted',
    needs: ['not_reopened_for_another', 'has_reason'],
  },
  {
    action: 'record_not_received',
    from: UNSENT,
    ...NATIONAL_OFFICE,
    cycle: OVERDUE,
    to: 'not_received',
    needs: ['not_reopened_for_another', 'has_reason'],
  },
  { action: 'admit_late', from: ['not_received'], ...NATIONAL_OFFICE, to: 'draft', needs: ['has_reason'] },
  {
    action: 'decide_ask',
    from: SENT,
    ...NATIONAL_OFFICE,
    to: 'same',
    needs: ['not_an_author', 'not_reopened_for_another'],
  },
];
