import { CLOSING_STEPS, COMPARED_FACTS, type ClosingProgress } from '@camau/domain';
import { z } from 'zod';
import { cycleSchema, cycleStateSchema, reportStateSchema } from './cycles.js';
import { problemSchema } from './problems.js';
import { bilingualTextSchema, businessDateSchema, instantSchema, languageSchema } from './texts.js';

/** A fact that differs from what the accepted submission froze: closing marks it as changed after acceptance. */
export const changedFactSchema = z
  .object({
    /** the milestone's ref, and which of its facts */
    ref: z.string(),
    field: z.enum(COMPARED_FACTS),
    from: z.string().nullable(),
    to: z.string().nullable(),
    changedAt: instantSchema.nullable(),
    changedBy: bilingualTextSchema.nullable(),
  })
  .meta({ id: 'ChangedFact' });

export const closingSubjectSchema = z
  .object({
    /** force slug or `national` */
    subject: z.string(),
    name: bilingualTextSchema.nullable(),
    state: reportStateSchema,
    /** the accepted submission, which is what would be frozen */
    submission: z
      .object({
        number: z.number().int(),
        sha256: z.string(),
        submittedAt: instantSchema,
        businessDate: businessDateSchema,
        isLate: z.boolean(),
        workingDaysLate: z.number().int(),
      })
      .nullable(),
    notReceivedReason: z.string().nullable(),
    notReceivedReasonLanguage: languageSchema.nullable(),
    changed: z.array(changedFactSchema),
  })
  .meta({ id: 'ClosingSubject' });

/** What closing a cycle would freeze now: each subject's part, and what changed since it was accepted. Of a closed cycle, what was frozen. */
export const closingSchema = z
  .object({
    cycle: z.string(),
    state: cycleStateSchema,
    version: z.number().int(),
    /** the version of the position the next close writes */
    nextPositionVersion: z.number().int(),
    counts: z.object({
      accepted: z.number().int(),
      notReceived: z.number().int(),
      outstanding: z.number().int(),
      changed: z.number().int(),
    }),
    subjects: z.array(closingSubjectSchema),
  })
  .meta({ id: 'Closing' });
export type Closing = z.infer<typeof closingSchema>;

/** How far a close has come, told by the code that closes: `done` of `of` in this step. */
export const closingProgressSchema = z
  .object({ step: z.enum(CLOSING_STEPS), done: z.number().int(), of: z.number().int() })
  .meta({ id: 'ClosingProgress' }) satisfies z.ZodType<ClosingProgress>;

/** One line of a close that is followed: a step, and last of all the closed cycle, or the problem that undid everything. */
export const closingLineSchema = z
  .union([closingProgressSchema, z.object({ cycle: cycleSchema }), z.object({ problem: problemSchema })])
  .meta({ id: 'ClosingLine' });
export type ClosingLine = z.infer<typeof closingLineSchema>;
