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
