import { jsonPointer, refusal, type Refusal } from '../refusal.js';
import { requireReason } from '../texts/require-reason.js';
import type { ReportActionInput, ReportFacts } from './report-facts.js';
import type { InputCondition, PersonCondition, ReportCondition, StateCondition } from './transitions.js';
import { INPUT_CONDITIONS, PERSON_CONDITIONS, STATE_CONDITIONS } from './transitions.js';

type FactsRule = (facts: ReportFacts) => Refusal[];
type InputRule = (facts: ReportFacts, input: ReportActionInput) => Refusal[];

/** Conditions on the person and on the state of things, by the names the transition table uses. */
const FACTS_RULES: Readonly<Record<PersonCondition | StateCondition, FactsRule>> = {
  not_an_author: ({ authorIds, actor }) =>
    authorIds.includes(actor.id) ? [refusal('forbidden', 'author_cannot_decide')] : [],
  only_writer: ({ authorIds, actor }) =>
    authorIds.length > 0 && !authorIds.includes(actor.id) ? [refusal('forbidden', 'report_written_by_another')] : [],
  no_question_pinned: ({ pinnedQuestions }) =>
    pinnedQuestions > 0 ? [refusal('conflict', 'report_has_pinned_question', '', { questions: pinnedQuestions })] : [],
  not_reopened_for_another: ({ cycleState, isReopenedForAnother }) =>
    cycleState === 'reopened' && isReopenedForAnother ? [refusal('conflict', 'cycle_reopened_for_other_report')] : [],
};

/** Conditions on what is sent along. */
const INPUT_RULES: Readonly<Record<InputCondition, InputRule>> = {
  version_matches: ({ version }, { expectedVersion }) =>
    expectedVersion !== undefined && expectedVersion !== version
      ? [refusal('conflict', 'version_stale', '', { expected: expectedVersion, current: version })]
      : [],
  has_reason: (_facts, { reason }) => requireReason(reason),
  has_pinned_questions: (_facts, { questions = [] }) => questionRefusals(questions),
  no_blockers: (_facts, { blockers = [] }) =>
    blockers.length > 0 ? [refusal('invalid', 'report_not_ready', '', { blockers: blockers.length }), ...blockers] : [],
};

/** What stands against acting for this person and in this state, first fault only. */
export function factsRefusals(
  needs: readonly ReportCondition[],
  facts: ReportFacts,
  kind: 'person' | 'state',
): Refusal[] {
  const conditions: readonly (PersonCondition | StateCondition)[] =
    kind === 'person' ? PERSON_CONDITIONS : STATE_CONDITIONS;
  for (const condition of conditions) {
    const refusals = needs.includes(condition) ? FACTS_RULES[condition](facts) : [];
    if (refusals.length > 0) return refusals;
  }
  return [];
}

/** Every fault of what was sent along; a stale version alone, since the rest was judged on old facts. */
export function inputRefusals(
  needs: readonly ReportCondition[],
  facts: ReportFacts,
  input: ReportActionInput,
): Refusal[] {
  const all = INPUT_CONDITIONS.filter((condition) => needs.includes(condition)).flatMap((condition) =>
    INPUT_RULES[condition](facts, input),
  );
  const stale = all.filter(({ code }) => code === 'version_stale');
  return stale.length > 0 ? stale : all;
}

function questionRefusals(questions: NonNullable<ReportActionInput['questions']>): Refusal[] {
  if (questions.length === 0) return [refusal('invalid', 'question_required', '/questions')];
  return questions.flatMap(({ pointer, text }, index) => [
    ...(pointer.startsWith('/')
      ? []
      : [refusal('invalid', 'question_not_pinned', jsonPointer('questions', index, 'pointer'))]),
    ...requireReason(text, jsonPointer('questions', index, 'text')).map((fault) =>
      fault.code === 'reason_required' ? { ...fault, code: 'text_required' as const } : fault,
    ),
  ]);
}
