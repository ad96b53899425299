import type { Status } from '../milestones/codes.js';

/** States of a progress report; `not_started` has no row (domain.md, Reporting cycle and progress report). */
export const REPORT_STATES = ['not_started', 'draft', 'submitted', 'sent_back', 'accepted', 'not_received'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

export const REPORT_ACTIONS = [
  'start',
  'save',
  'submit',
  'withdraw',
  'send_back',
  'accept',
  'take_back',
  'record_not_received',
  'admit_late',
  'decide_ask',
] as const;
export type ReportAction = (typeof REPORT_ACTIONS)[number];

/** Whose report it is: one force's, or the programme's national one. */
export const REPORT_SUBJECTS = ['force', 'national'] as const;
export type ReportSubject = (typeof REPORT_SUBJECTS)[number];

/** The statuses a lead may declare for a section. */
export const DECLARABLE_STATUSES = [
  'complete',
  'on_track',
  'at_risk',
  'off_track',
] as const satisfies readonly Status[];
export type DeclarableStatus = (typeof DECLARABLE_STATUSES)[number];

/** What keeps a report from being submitted. */
export const BLOCKER_CODES = [
  'declared_status_missing',
  'achieved_empty',
  'planned_empty',
  'no_change_not_allowed',
  'better_than_derived_without_reason',
  'overdue_milestone_unexplained',
  'indicator_due_without_value',
  'variance_without_words',
  'question_unanswered',
] as const;
export type BlockerCode = (typeof BLOCKER_CODES)[number];

/** What a report asks of the Board: to decide, to help, or only to know (domain.md, Govern). */
export const ASK_KINDS = ['decision', 'support', 'note'] as const;
export type AskKind = (typeof ASK_KINDS)[number];

/** Where an ask stands: raised by a report, taken for the Board by the office, or not taken, with a reason. */
export const ASK_STATES = ['raised', 'for_board', 'not_taken'] as const;
export type AskState = (typeof ASK_STATES)[number];

/** What became of a line of the last accepted plan. */
export const CHECKLIST_OUTCOMES = ['done', 'carried', 'dropped'] as const;
export type ChecklistOutcome = (typeof CHECKLIST_OUTCOMES)[number];
