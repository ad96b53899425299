import { z } from 'zod';
import { boardQuestionItemSchema } from './board-questions.js';
import { boardRecordItemSchema } from './board-records.js';
import { statusSchema, tierSchema } from './milestones.js';
import { positionListItemSchema } from './positions.js';
import { confidenceSchema } from './programmes.js';
import { bilingualTextSchema, businessDateSchema, instantSchema, languageSchema } from './texts.js';

const positionMilestoneSchema = z.object({
  ref: z.string(),
  title: bilingualTextSchema,
  workstream: z.string(),
  tier: tierSchema,
  baselineOn: businessDateSchema.nullable(),
  forecastOn: businessDateSchema.nullable(),
  achievedOn: businessDateSchema.nullable(),
  status: statusSchema,
  slipCurrent: z.number().int().nullable(),
  isOverdue: z.boolean(),
});

const positionSectionSchema = z.object({
  workstream: z.string(),
  declared: statusSchema.nullable(),
  derived: statusSchema,
  comparison: z.enum(['same', 'better', 'worse', 'not_comparable']).nullable(),
  milestones: z.record(z.string(), z.number().int()),
  reason: bilingualTextSchema.nullable(),
  achieved: bilingualTextSchema.nullable(),
  planned: bilingualTextSchema.nullable(),
  hasNoChange: z.boolean(),
});

/** What differs between two positions: a kind, where, from what to what. */
export const positionChangeSchema = z.object({
  kind: z.enum([
    'derived',
    'declared',
    'report',
    'confidence',
    'milestone_status',
    'milestone_forecast',
    'milestone_baseline',
    'milestone_tier',
    'words',
    'confidence_reason',
    'not_received_reason',
    'ask',
    'submission',
  ]),
  subject: z.string().optional(),
  workstream: z.string().optional(),
  ref: z.string().optional(),
  /** of words: which field, and in which language */
  field: z.enum(['achieved', 'planned', 'reason']).optional(),
  language: languageSchema.optional(),
  from: z.string().nullable(),
  to: z.string().nullable(),
});

const exceptionSchema = z.object({
  kind: z.enum(['report_not_received', 'section_off_track', 'milestone_off_track', 'declared_better']),
  subject: z.string(),
  workstream: z.string().optional(),
  ref: z.string().optional(),
  tier: z.string().optional(),
  slip: z.number().int().nullable().optional(),
  declared: z.string().nullable().optional(),
  derived: z.string().optional(),
});

const subjectSchema = z.object({
  subject: z.enum(['force', 'national']),
  slug: z.string(),
  name: bilingualTextSchema,
  state: z.enum(['accepted', 'not_received']),
  sections: z.array(positionSectionSchema),
  milestones: z.array(positionMilestoneSchema),
  /** how many facts changed after the report was accepted, where the cycle was closed with them marked */
  changedAfterAcceptance: z.number().int(),
});

/** What the Board page takes from the frozen document alone: it never changes, so it is filtered once and kept. */
export const frozenBoardSchema = z.object({
  programme: z.object({ slug: z.string(), name: bilingualTextSchema }),
  cycle: z.object({
    ref: z.string(),
    periodStartsOn: businessDateSchema,
    periodEndsOn: businessDateSchema,
    boardOn: businessDateSchema,
    dataDate: businessDateSchema,
  }),
  confidence: z.object({
    value: z.string(),
    reason: bilingualTextSchema,
    signedBy: bilingualTextSchema,
    signedAt: instantSchema,
    /** what it was in the position circulated before; null at the first */
    previous: z.string().nullable(),
  }),
  /** what the Board is asked, decisions first; `pointer` is the ask's place in the frozen document */
  asks: z.array(
    z.object({
      ref: z.string(),
      kind: z.enum(['decision', 'support', 'note']),
      subject: z.string(),
      workstream: z.string().nullable(),
      text: bilingualTextSchema,
      pointer: z.string(),
    }),
  ),
  workstreams: z.array(z.object({ ref: z.string(), name: bilingualTextSchema })),
  subjects: z.array(subjectSchema),
  counts: z.object({
    sections: z.record(z.string(), z.number().int()),
    milestones: z.record(z.string(), z.number().int()),
  }),
  exceptions: z.array(exceptionSchema),
  changes: z.object({ since: z.string(), list: z.array(positionChangeSchema) }).nullable(),
  correction: z.object({ reason: bilingualTextSchema, list: z.array(positionChangeSchema) }).nullable(),
});
export type FrozenBoard = z.infer<typeof frozenBoardSchema>;

/**
 * The Board page, whole: one circulated position (interface.md, Board), and beside it what the Board asked, decided and gave out. `position`
 * names the record behind every figure.
 */
export const boardSchema = frozenBoardSchema
  .extend({
    position: positionListItemSchema.extend({
      previousSha256: z.string().nullable(),
      /** nothing later, of this or another cycle, has been circulated */
      isLatest: z.boolean(),
    }),
    /** the Board before: whose position this one's changes are counted from */
    previousBoard: z.object({ cycle: z.string(), boardOn: businessDateSchema }).nullable(),
    confidenceScale: z.array(confidenceSchema),
    outcomes: z.array(z.object({ number: z.number().int(), text: bilingualTextSchema })),
    /** open records of this Board and those before, what was closed since the Board before, and what this Board decided */
    records: z.array(boardRecordItemSchema),
    /** questions on this cycle's position that the caller may read */
    questions: z.array(boardQuestionItemSchema),
    allowedActions: z.array(z.enum(['ask', 'record'])),
    today: businessDateSchema,
  })
  .meta({ id: 'Board' });
export type Board = z.infer<typeof boardSchema>;
