import type { Act, CycleAct, ModelRole, ReportAct } from './vocabulary.js';

export type ReportState = 'not_started' | 'draft' | 'submitted' | 'sent_back' | 'accepted' | 'not_received';
export type CycleState = 'planned' | 'open' | 'in_review' | 'closed' | 'circulated' | 'reopened';

/**
 * The table of domain.md (Reporting cycle and progress report), written out by hand for the model and apart from the domain
 * package: what a report must be, what the cycle must be, who may for a force and who for the national part, what it becomes.
 */
export interface ReportRule {
  readonly from: readonly ReportState[];
  readonly cycle: readonly CycleState[];
  readonly force: readonly ModelRole[];
  readonly national: readonly ModelRole[];
  readonly to: ReportState | 'same';
}

const LIVE: readonly CycleState[] = ['open', 'in_review', 'reopened'];
const WRITTEN: readonly ReportState[] = ['draft', 'sent_back'];
const OFFICE = { force: ['programme_officer'], national: ['programme_officer'] } as const;
const JUDGES = { force: ['programme_officer'], national: ['programme_officer', 'sro'] } as const;
const LEAD = { force: ['force_lead'], national: ['programme_officer'] } as const;
const AUTHORS = { force: ['force_lead', 'force_deputy'], national: ['programme_officer'] } as const;

export const REPORT_RULES: Readonly<Record<ReportAct, ReportRule>> = {
  start: { from: ['not_started'], cycle: LIVE, ...LEAD, to: 'draft' },
  save: { from: WRITTEN, cycle: LIVE, ...AUTHORS, to: 'same' },
  answer: { from: WRITTEN, cycle: LIVE, ...AUTHORS, to: 'same' },
  submit: { from: WRITTEN, cycle: LIVE, ...LEAD, to: 'submitted' },
  withdraw: { from: ['submitted'], cycle: LIVE, ...LEAD, to: 'draft' },
  send_back: { from: ['submitted'], cycle: LIVE, ...JUDGES, to: 'sent_back' },
  accept: { from: ['submitted'], cycle: LIVE, ...JUDGES, to: 'accepted' },
  take_back: { from: ['accepted'], cycle: LIVE, ...OFFICE, to: 'submitted' },
  record_not_received: {
    from: ['not_started', 'draft', 'sent_back'],
    cycle: ['in_review', 'reopened'],
    ...OFFICE,
    to: 'not_received',
  },
  admit_late: { from: ['not_received'], cycle: LIVE, ...OFFICE, to: 'draft' },
  raise_ask: { from: WRITTEN, cycle: LIVE, ...AUTHORS, to: 'same' },
  edit_ask: { from: WRITTEN, cycle: LIVE, ...AUTHORS, to: 'same' },
  remove_ask: { from: WRITTEN, cycle: LIVE, ...AUTHORS, to: 'same' },
  decide_ask: { from: ['submitted', 'accepted'], cycle: LIVE, ...OFFICE, to: 'same' },
};

export interface CycleRule {
  readonly from: readonly CycleState[];
  readonly by: ModelRole;
  readonly to: CycleState | 'same';
}

export const CYCLE_RULES: Readonly<Record<CycleAct, CycleRule>> = {
  open: { from: ['planned'], by: 'programme_officer', to: 'open' },
  begin_review: { from: ['open'], by: 'programme_officer', to: 'in_review' },
  sign: { from: ['in_review', 'reopened'], by: 'sro', to: 'same' },
  close: { from: ['in_review', 'reopened'], by: 'programme_officer', to: 'closed' },
  circulate: { from: ['closed'], by: 'secretariat', to: 'circulated' },
  reopen: { from: ['closed', 'circulated'], by: 'programme_officer', to: 'reopened' },
};

/** Who reads reports of every force. A lead or deputy reads their own force's; a Board member none. */
export const READS_ALL: readonly ModelRole[] = ['programme_officer', 'sro', 'secretariat', 'auditor'];

/** Acts judged against the version somebody looked at. */
export const VERSIONED: readonly Act[] = [
  'save',
  'submit',
  'withdraw',
  'send_back',
  'accept',
  'take_back',
  'edit_ask',
  'remove_ask',
  'decide_ask',
  ...(Object.keys(CYCLE_RULES) as CycleAct[]),
];

/** Acts whose reason or words are asked for by the form of the request, before anything else about it is looked at. */
export const REASON_FIRST: readonly Act[] = [
  'send_back',
  'take_back',
  'record_not_received',
  'admit_late',
  'raise_ask',
  'edit_ask',
];
