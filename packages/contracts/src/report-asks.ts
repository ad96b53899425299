import { ASK_KINDS, ASK_STATES, CHECKLIST_OUTCOMES } from '@camau/domain';
import { z } from 'zod';
import { bilingualTextSchema, instantSchema, languageSchema, words } from './texts.js';

export const askKindSchema = z.enum(ASK_KINDS, { error: 'unknown_code' }).meta({ id: 'AskKind' });

/** What an author sends for an ask; without a workstream it asks for the force (or nation) as a whole. */
export const askSaveSchema = z
  .strictObject({
    kind: askKindSchema,
    /** the workstream's ref */
    workstream: z.string().max(40, { error: 'too_long' }).nullable(),
    text: bilingualTextSchema.refine((text) => Boolean(text.en?.trim() || text.cy?.trim()), { error: 'required' }),
  })
  .meta({ id: 'AskSave' });
export type AskSave = z.infer<typeof askSaveSchema>;

/** The office's answer: taken for the Board, or not, with the reason. */
export const askDecisionSchema = z
  .strictObject({
    take: z.boolean(),
    reason: words(1000).nullable().optional(),
    /** the language the reason is written in */
    language: languageSchema.optional(),
  })
  .meta({ id: 'AskDecision' });
export type AskDecision = z.infer<typeof askDecisionSchema>;

export const reportAskSchema = z
  .object({
    /** `ASK-0001`, for ever this ask's within the programme */
    ref: z.string(),
    kind: askKindSchema,
    workstream: z.string().nullable(),
    text: bilingualTextSchema,
    state: z.enum(ASK_STATES).meta({ id: 'AskState' }),
    decidedAt: instantSchema.nullable(),
    decidedBy: bilingualTextSchema.nullable(),
    decisionReason: z.string().nullable(),
    decisionLanguage: languageSchema.nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'ReportAsk' });
export type ReportAsk = z.infer<typeof reportAskSchema>;

export const checklistOutcomeSchema = z
  .enum(CHECKLIST_OUTCOMES, { error: 'unknown_code' })
  .meta({ id: 'ChecklistOutcome' });

/** What is said of a line of the last plan; a line that is not named has no outcome. */
export const checklistSaveSchema = z
  .array(
    z.strictObject({
      key: z.string().max(64, { error: 'too_long' }),
      outcome: checklistOutcomeSchema,
      note: bilingualTextSchema.nullable(),
    }),
  )
  .max(200, { error: 'too_many' });

/** A line of the last accepted plan and what became of it, null while nothing was said. */
export const checklistLineSchema = z
  .object({
    key: z.string(),
    text: bilingualTextSchema,
    outcome: checklistOutcomeSchema.nullable(),
    note: bilingualTextSchema.nullable(),
  })
  .meta({ id: 'ChecklistLine' });
export type ChecklistLine = z.infer<typeof checklistLineSchema>;
