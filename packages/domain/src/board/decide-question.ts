import { accepted, refusal, refused, type Decision } from '../refusal.js';
import { hasWords } from '../texts/bilingual-text.js';
import { validateString } from '../texts/validate-text.js';
import { BOARD_QUESTION_LIMIT, type BoardQuestionState } from './codes.js';
import type { FrozenFigure } from './frozen-figure.js';

/** What deciding on a question asks about it. */
export interface BoardQuestionFacts {
  readonly answer: string | null;
  readonly isCirculated: boolean;
}

/** How far a question is; private to its asker, the office and the secretariat until it is `circulated` (domain.md, Govern). */
export function boardQuestionState({ answer, isCirculated }: BoardQuestionFacts): BoardQuestionState {
  if (isCirculated) return 'circulated';
  return answer === null ? 'asked' : 'answered';
}

/** Decides a new question: pinned to a figure the circulated position holds, in words. */
export function decideBoardQuestion(
  figure: FrozenFigure | null,
  text: string,
): Decision<{ readonly figure: FrozenFigure; readonly text: string }> {
  const faults = textFaults(text, '/text');
  if (figure === null) return refused(refusal('invalid', 'board_figure_unknown', '/pointer'), ...faults);
  return faults.length > 0 ? refused(...faults) : accepted({ figure, text: text.trim() });
}

/** Decides an answer: given, or given anew, until the secretariat circulates it; what the Board has read stands. */
export function decideBoardAnswer(facts: BoardQuestionFacts, answer: string): Decision<{ readonly answer: string }> {
  if (facts.isCirculated) return refused(refusal('conflict', 'board_question_circulated'));
  const faults = textFaults(answer, '/answer');
  return faults.length > 0 ? refused(...faults) : accepted({ answer: answer.trim() });
}

/** Decides the circulation of an answer to the whole Board: once, and never of a question without one. */
export function decideBoardCirculation(facts: BoardQuestionFacts): Decision<true> {
  if (facts.isCirculated) return refused(refusal('conflict', 'board_question_circulated'));
  if (facts.answer === null) return refused(refusal('conflict', 'board_question_unanswered'));
  return accepted(true);
}

function textFaults(text: string, pointer: string) {
  if (!hasWords(text)) return [refusal('invalid', 'text_required', pointer)];
  return validateString(text, pointer, BOARD_QUESTION_LIMIT);
}
