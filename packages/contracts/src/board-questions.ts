import { BOARD_QUESTION_LIMIT, BOARD_QUESTION_STATES, FIGURE_KINDS } from '@camau/domain';
import { z } from 'zod';
import { asAtQueryShape, pageQueryShape } from './paging.js';
import { bilingualTextSchema, businessDateSchema, instantSchema, languageSchema, words } from './texts.js';

const needed = words(BOARD_QUESTION_LIMIT).pipe(z.string().trim().min(1, { error: 'required' }));

/** A figure of a frozen position by what it is about: `ref` is a workstream, milestone or ask, or which counts are meant. */
export const frozenFigureSchema = z
  .object({ kind: z.enum(FIGURE_KINDS), subject: z.string().nullable(), ref: z.string().nullable() })
  .meta({ id: 'FrozenFigure' });

/** A Board member's question on a figure, with its answer; `isMine` where the caller asked it. */
export const boardQuestionItemSchema = z
  .object({
    ref: z.string(),
    state: z.enum(BOARD_QUESTION_STATES),
    cycle: z.string(),
    positionVersion: z.number().int(),
    /** the figure's place in that version of the document (RFC 6901) */
    pointer: z.string(),
    figure: frozenFigureSchema,
    text: z.string(),
    textLanguage: languageSchema,
    askedBy: bilingualTextSchema.nullable(),
    askedAt: instantSchema,
    isMine: z.boolean(),
    answer: z.string().nullable(),
    answerLanguage: languageSchema.nullable(),
    answeredBy: bilingualTextSchema.nullable(),
    answeredAt: instantSchema.nullable(),
    circulatedAt: instantSchema.nullable(),
  })
  .meta({ id: 'BoardQuestionItem' });
export type BoardQuestionItem = z.infer<typeof boardQuestionItemSchema>;

export const boardQuestionQuerySchema = z.strictObject({
  state: z.enum(BOARD_QUESTION_STATES, { error: 'unknown_code' }).optional(),
  ...pageQueryShape,
  ...asAtQueryShape,
});
export type BoardQuestionQuery = z.infer<typeof boardQuestionQuerySchema>;

export const boardQuestionListSchema = z
  .object({ items: z.array(boardQuestionItemSchema), nextCursor: z.string().nullable(), today: businessDateSchema })
  .meta({ id: 'BoardQuestionList' });
export type BoardQuestionList = z.infer<typeof boardQuestionListSchema>;

export const boardQuestionSchema = z
  .object({
    ...boardQuestionItemSchema.shape,
    version: z.number().int(),
    allowedActions: z.array(z.enum(['answer', 'circulate'])),
    today: businessDateSchema,
  })
  .meta({ id: 'BoardQuestion' });
export type BoardQuestion = z.infer<typeof boardQuestionSchema>;

/** A new question, pinned by `pointer` to a figure of a circulated position. */
export const newBoardQuestionSchema = z
  .strictObject({
    cycle: z.string().max(40, { error: 'too_long' }),
    positionVersion: z.number({ error: 'not_a_number' }).int({ error: 'not_a_number' }).min(1, { error: 'too_small' }),
    pointer: z.string().max(200, { error: 'too_long' }),
    text: needed,
    language: languageSchema.optional(),
  })
  .meta({ id: 'NewBoardQuestion' });
export type NewBoardQuestion = z.infer<typeof newBoardQuestionSchema>;

export const boardAnswerSchema = z
  .strictObject({ answer: needed, language: languageSchema.optional() })
  .meta({ id: 'BoardAnswer' });
export type BoardAnswer = z.infer<typeof boardAnswerSchema>;
