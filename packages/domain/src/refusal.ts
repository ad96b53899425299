import type { BlockerCode } from './progress-reports/codes.js';

/** How a refusal is answered: 422 invalid input, 409 conflict of state, 403 never allowed, 404 out of the actor's scope. */
export const REFUSAL_KINDS = ['invalid', 'conflict', 'forbidden', 'not_found'] as const;
export type RefusalKind = (typeof REFUSAL_KINDS)[number];

/** Every code a rule refuses with; each has a whole sentence in both languages in the catalogues. */
export const REFUSAL_CODES = [
  'date_invalid',
  'date_outside_calendar',
  'text_required',
  'text_too_long',
  'text_control_characters',
  'text_not_well_formed',
  'text_language_missing',
  'text_state_inconsistent',
  'role_not_allowed',
  'not_in_scope_of_role',
  'version_stale',
  'reason_required',
  'reason_code_unknown',
  'reason_words_required',
  'forecast_before_programme_start',
  'forecast_in_past',
  'forecast_unchanged',
  'milestone_cancelled',
  'milestone_claimed',
  'milestone_verified',
  'milestone_without_baseline',
  'milestone_has_baseline',
  'milestone_not_claimed',
  'change_request_needed',
  'nothing_changed',
  'achieved_before_programme_start',
  'baseline_before_programme_start',
  'evidence_link_invalid',
  'too_many_links',
  'claim_of_another',
  'nothing_to_undo',
  'undo_not_possible',
  'tier_unknown',
  'workstream_unknown',
  'subject_unknown',
  'ref_taken',
  'change_request_open',
  'change_request_state_not_allowed',
  'change_of_planned_milestone',
  'change_without_proposal',
  'change_of_nothing',
  'cancellation_stands_alone',
  'approver_is_raiser',
  'withdrawer_is_not_raiser',
  'decision_reference_required',
  'achieved_in_future',
  'evidence_required',
  'verifier_is_claimant',
  'verifier_of_same_body',
  'report_state_not_allowed',
  'report_not_ready',
  'report_has_pinned_question',
  'report_written_by_another',
  'author_cannot_decide',
  'question_required',
  'question_not_pinned',
  'cycle_state_not_allowed',
  'cycle_reopened_for_other_report',
  'reports_outstanding',
  'reports_not_settled',
  'signature_missing',
  'confidence_unknown',
  'reopened_report_required',
  'reopened_report_unknown',
  'offsets_out_of_order',
  'due_too_soon_after_period_end',
  'board_date_in_past',
  'board_date_moves_step_into_past',
  'board_date_unchanged',
  'period_not_whole_months',
  'period_taken',
  'period_leaves_gap',
  'report_not_owed',
  'nobody_to_chase',
  'chased_already',
  'cell_has_open_milestones',
  'cell_not_in_scope',
  'email_invalid',
  'email_taken',
  'scope_needs_force',
  'scope_needs_body',
  'scope_not_of_role',
  'scope_of_two_kinds',
  'grant_ends_before_start',
  'grant_ends_in_past',
  'grant_ended',
  'grant_held_already',
  'last_administrator',
  'own_account',
  'user_suspended',
  'user_not_suspended',
  'user_of_another_programme',
  'successor_is_leaver',
  'successor_suspended',
  'ask_removed',
  'asks_undecided',
  'checklist_item_unknown',
  'milestone_of_another_section',
  'board_position_unknown',
  'board_figure_unknown',
  'board_question_circulated',
  'board_question_unanswered',
  'board_ask_unknown',
  'board_owner_required',
  'board_due_required',
  'board_due_in_past',
  'board_record_closed',
  'translation_not_finished',
  'translation_checked',
  'checker_is_translator',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

export type RefusalParams = Readonly<Record<string, string | number | readonly string[]>>;

/** Why a rule said no: `pointer` is a JSON pointer (RFC 6901) into the input, empty for the record as a whole. */
export interface Refusal {
  readonly kind: RefusalKind;
  readonly code: RefusalCode | BlockerCode;
  readonly pointer: string;
  readonly params: RefusalParams;
}

export type Decision<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** An accepted decision. */
export function accepted<T>(value: T): Decision<T> {
  return { ok: true, value };
}

/** A refused decision; `refusals` is never empty. */
export function refused(...refusals: readonly Refusal[]): {
  readonly ok: false;
  readonly refusals: readonly Refusal[];
} {
  return { ok: false, refusals };
}

/** One refusal value. */
export function refusal(kind: RefusalKind, code: RefusalCode, pointer = '', params: RefusalParams = {}): Refusal {
  return { kind, code, pointer, params };
}

/** A JSON pointer from its segments, escaped as RFC 6901 asks (`~` → `~0`, `/` → `~1`). */
export function jsonPointer(...segments: readonly (string | number)[]): string {
  return segments.map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
