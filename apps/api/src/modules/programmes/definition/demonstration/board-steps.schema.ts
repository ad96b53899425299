import { ASK_KINDS } from '@camau/domain';
import { z } from 'zod';
import { codeField, cycleRefField, dateField, textField, wordsField } from '../fields.schema.js';
import { done, milestoneRef, report, subject } from './step-fields.schema.js';

const numbered = (prefix: string) =>
  z.string().regex(new RegExp(`^${prefix}-\\d{4}$`), { error: 'must be the number it draws, such as BA-0001' });
export const askRef = numbered('ASK');
export const questionRef = numbered('BQ');
export const recordRef = numbered('B[DA]');

/** What of a frozen position a question is pinned to: delivery confidence, a section or a milestone. */
export const figureField = z.union(
  [
    z.literal('confidence'),
    z.strictObject({ subject, workstream: codeField }),
    z.strictObject({ subject, milestone: milestoneRef }),
  ],
  { error: 'must be confidence, or a subject with its workstream or milestone' },
);

/** What the Board is asked, by reports, and what it asks, decides and gives out. */
export const boardSteps = [
  z.strictObject({
    do: z.literal('raise_ask'),
    ...report,
    ask: askRef,
    kind: z.enum(ASK_KINDS),
    workstream: codeField.optional(),
    text: textField,
  }),
  z.strictObject({
    do: z.literal('decide_ask'),
    ...report,
    ask: askRef,
    take: z.boolean(),
    reason: wordsField.optional(),
  }),
  z.strictObject({
    do: z.literal('ask_board_question'),
    ...done,
    cycle: cycleRefField,
    question: questionRef,
    figure: figureField,
    text: wordsField,
  }),
  z.strictObject({ do: z.literal('answer_board_question'), ...done, question: questionRef, answer: wordsField }),
  z.strictObject({ do: z.literal('circulate_board_answer'), ...done, question: questionRef }),
  z.strictObject({
    do: z.literal('record_for_board'),
    ...done,
    cycle: cycleRefField,
    record: recordRef,
    ask: askRef.optional(),
    text: textField,
    ownerPost: textField.optional(),
    dueOn: dateField.optional(),
  }),
  z.strictObject({ do: z.literal('close_board_record'), ...done, record: recordRef, closingWords: textField }),
] as const;
