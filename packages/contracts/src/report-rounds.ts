import { REPORT_ACTIONS } from '@camau/domain';
import { z } from 'zod';
import { statusSchema, tierSchema } from './milestones.js';
import { declaredStatusSchema, questionSchema } from './progress-reports.js';
import { bilingualTextSchema, businessDateSchema, instantSchema, languageSchema } from './texts.js';

const reportActionSchema = z.enum(REPORT_ACTIONS);

const submissionHeadShape = {
  number: z.number().int(),
  submittedAt: instantSchema,
  submittedBy: bilingualTextSchema.nullable(),
  isLate: z.boolean(),
  workingDaysLate: z.number().int(),
  sha256: z.string(),
};

/** A submission by its cycle and number. */
export const submissionPlaceSchema = z.object({ cycle: z.string(), number: z.number().int() });

/** Every round of a report: what was sent, what was asked of it, what happened to it, and what it can be compared with. */
export const reportRoundsSchema = z
  .object({
    cycle: z.string(),
    subject: z.string(),
    /** the latest first */
    rounds: z.array(z.object({ ...submissionHeadShape, questions: z.array(questionSchema) })),
    /** what became of the report, the latest first; saving is not told */
    history: z.array(
      z.object({
        at: instantSchema,
        by: bilingualTextSchema.nullable(),
        action: reportActionSchema,
        reason: z.string().nullable(),
        reasonLanguage: languageSchema.nullable(),
      }),
    ),
    /** the subject's last accepted submission of an earlier cycle */
    lastAccepted: submissionPlaceSchema.nullable(),
    /** actions this reader's role would have here, and the refusal that stands against each for this person or this report */
    withheld: z.array(z.object({ action: reportActionSchema, code: z.string() })),
  })
  .meta({ id: 'ReportRounds' });
export type ReportRounds = z.infer<typeof reportRoundsSchema>;

const submittedSectionSchema = z.object({
  workstream: z.string(),
  declared: declaredStatusSchema.nullable(),
  derived: z.object({ status: statusSchema }),
  reason: bilingualTextSchema.nullable(),
  achieved: bilingualTextSchema.nullable(),
  planned: bilingualTextSchema.nullable(),
  hasNoChange: z.boolean(),
});

const submittedMilestoneSchema = z.object({
  ref: z.string(),
  title: bilingualTextSchema,
  workstream: z.string(),
  tier: tierSchema,
  baselineOn: businessDateSchema.nullable(),
  forecastOn: businessDateSchema.nullable(),
  achievedOn: businessDateSchema.nullable(),
  status: statusSchema,
  slipCurrent: z.number().int().nullable(),
});

/** One submission as it was frozen: `canonical` is the exact text that was hashed, the rest the same to read. */
export const reportSubmissionSchema = z
  .object({
    cycle: z.string(),
    subject: z.string(),
    ...submissionHeadShape,
    businessDate: businessDateSchema,
    canonical: z.string(),
    sections: z.array(submittedSectionSchema),
    milestones: z.array(submittedMilestoneSchema),
    questions: z.array(questionSchema),
  })
  .meta({ id: 'FrozenSubmission' });
export type FrozenSubmission = z.infer<typeof reportSubmissionSchema>;

/** Which submission: its number, from 1. */
export const submissionNumberSchema = z.coerce
  .number({ error: 'not_a_number' })
  .int({ error: 'not_a_number' })
  .min(1, { error: 'not_a_number' })
  .max(10_000, { error: 'too_large' });
