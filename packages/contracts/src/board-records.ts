import { BOARD_RECORD_KINDS, BOARD_RECORD_STATES } from '@camau/domain';
import { z } from 'zod';
import { asAtQueryShape, pageQueryShape } from './paging.js';
import { bilingualTextSchema, businessDateSchema, instantSchema } from './texts.js';

const positionVersion = z
  .number({ error: 'not_a_number' })
  .int({ error: 'not_a_number' })
  .min(1, { error: 'too_small' });

/** A decision or an action of the Board as lists and pages show it. */
export const boardRecordItemSchema = z
  .object({
    ref: z.string(),
    kind: z.enum(BOARD_RECORD_KINDS),
    state: z.enum(BOARD_RECORD_STATES),
    /** the circulated position it was taken at */
    cycle: z.string(),
    positionVersion: z.number().int(),
    boardOn: businessDateSchema,
    /** the ask it answers */
    ask: z.string().nullable(),
    text: bilingualTextSchema,
    /** null of a decision that nobody has to carry out */
    ownerPost: bilingualTextSchema.nullable(),
    dueOn: businessDateSchema.nullable(),
    /** days past its due date; 0 when it is not overdue */
    daysOverdue: z.number().int(),
    closedOn: businessDateSchema.nullable(),
    closingWords: bilingualTextSchema.nullable(),
    recordedAt: instantSchema,
  })
  .meta({ id: 'BoardRecordItem' });
export type BoardRecordItem = z.infer<typeof boardRecordItemSchema>;

export const boardRecordQuerySchema = z.strictObject({
  state: z.enum(BOARD_RECORD_STATES, { error: 'unknown_code' }).optional(),
  kind: z.enum(BOARD_RECORD_KINDS, { error: 'unknown_code' }).optional(),
  ...pageQueryShape,
  ...asAtQueryShape,
});
export type BoardRecordQuery = z.infer<typeof boardRecordQuerySchema>;

export const boardRecordListSchema = z
  .object({
    items: z.array(boardRecordItemSchema),
    nextCursor: z.string().nullable(),
    allowedActions: z.array(z.enum(['record'])),
    today: businessDateSchema,
  })
  .meta({ id: 'BoardRecordList' });
export type BoardRecordList = z.infer<typeof boardRecordListSchema>;

/** One record with every state it was in. */
export const boardRecordSchema = z
  .object({
    ...boardRecordItemSchema.shape,
    recordedBy: bilingualTextSchema.nullable(),
    version: z.number().int(),
    history: z.array(
      z.object({
        at: instantSchema,
        by: bilingualTextSchema.nullable(),
        state: z.enum(BOARD_RECORD_STATES),
        text: bilingualTextSchema,
        ownerPost: bilingualTextSchema.nullable(),
        dueOn: businessDateSchema.nullable(),
        closingWords: bilingualTextSchema.nullable(),
      }),
    ),
    allowedActions: z.array(z.enum(['change', 'close'])),
    today: businessDateSchema,
  })
  .meta({ id: 'BoardRecord' });
export type BoardRecord = z.infer<typeof boardRecordSchema>;

const wordsShape = {
  text: bilingualTextSchema,
  ownerPost: bilingualTextSchema.nullable().default(null),
  dueOn: businessDateSchema.nullable().default(null),
};

/** A new record, taken at a circulated position (`positionVersion`: the latest one circulated when left out), against an ask or free-standing. */
export const newBoardRecordSchema = z
  .strictObject({
    kind: z.enum(BOARD_RECORD_KINDS, { error: 'unknown_code' }),
    cycle: z.string().max(40, { error: 'too_long' }),
    positionVersion: positionVersion.nullable().default(null),
    ask: z.string().max(40, { error: 'too_long' }).nullable().default(null),
    ...wordsShape,
  })
  .meta({ id: 'NewBoardRecord' });
export type NewBoardRecord = z.infer<typeof newBoardRecordSchema>;

/** New words, owner or due date of a record that nobody has closed. */
export const boardRecordChangeSchema = z.strictObject(wordsShape).meta({ id: 'BoardRecordChange' });
export type BoardRecordChange = z.infer<typeof boardRecordChangeSchema>;

/** Closing says what was done. */
export const boardRecordClosingSchema = z
  .strictObject({ closingWords: bilingualTextSchema })
  .meta({ id: 'BoardRecordClosing' });
export type BoardRecordClosing = z.infer<typeof boardRecordClosingSchema>;
