import { CHASE_KINDS, CHASE_STEPS } from '@camau/domain';
import { z } from 'zod';
import { reportStateSchema } from './cycles.js';
import { asAtQueryShape } from './paging.js';
import { EMAIL_STATES } from './people.js';
import { bilingualTextSchema, businessDateSchema, instantSchema, languageSchema } from './texts.js';

/**
 * One thing an owed report lacks; `pointer` leads to its field, `about` to the field an unanswered question is pinned to and, of a
 * milestone, to its place in its section (`/sections/FD/milestones/GWP-4-01`).
 */
export const missingItemSchema = z
  .object({
    code: z.string(),
    pointer: z.string(),
    about: z.string().nullable(),
    params: z.record(z.string(), z.string()),
  })
  .meta({ id: 'MissingItem' });
export type MissingItem = z.infer<typeof missingItemSchema>;

/** One reminder that was sent: to which post, by whom (null: by the calendar), when. */
export const chaseSchema = z
  .object({
    to: bilingualTextSchema,
    kind: z.enum(CHASE_KINDS),
    step: z.enum(CHASE_STEPS).nullable(),
    by: bilingualTextSchema.nullable(),
    sentAt: instantSchema,
    /** what has become of its e-mail by now */
    email: z.enum(EMAIL_STATES).nullable(),
    /** how many things it named */
    missing: z.number().int(),
  })
  .meta({ id: 'Chase' });
export type Chase = z.infer<typeof chaseSchema>;

/** A report that is owed, or was chased, as the reader may know it. */
export const owedReportSchema = z
  .object({
    /** force slug or `national` */
    subject: z.string(),
    state: reportStateSchema,
    isOwed: z.boolean(),
    /** what keeps it from being submitted; empty when it is not owed */
    missing: z.array(missingItemSchema),
    /** newest first */
    chases: z.array(chaseSchema),
    allowedActions: z.array(z.string()),
  })
  .meta({ id: 'OwedReport' });
export type OwedReport = z.infer<typeof owedReportSchema>;

/** Who owes what in a cycle: every report the reader may see. */
export const owedReportsSchema = z
  .object({
    items: z.array(owedReportSchema),
    /** days on which the calendar chases by itself */
    automatic: z.array(z.object({ step: z.enum(CHASE_STEPS), on: businessDateSchema })),
    allowedActions: z.array(z.string()),
    today: businessDateSchema,
  })
  .meta({ id: 'OwedReports' });
export type OwedReports = z.infer<typeof owedReportsSchema>;

/** Subjects to chase, separated by commas; none is everybody who owes a report. */
export const chaseQuerySchema = z.strictObject({
  subjects: z.string().max(8000, { error: 'too_long' }).optional(),
  ...asAtQueryShape,
});
export type ChaseQuery = z.infer<typeof chaseQuerySchema>;

/** An e-mail as it would go to one post. */
export const chaseLetterSchema = z
  .object({
    subject: z.string(),
    to: bilingualTextSchema,
    language: languageSchema,
    title: z.string(),
    text: z.string(),
    /** the same was sent to this post today: it is not sent again */
    isSentToday: z.boolean(),
  })
  .meta({ id: 'ChaseLetter' });
export type ChaseLetter = z.infer<typeof chaseLetterSchema>;

/** What a chase would send, before it does. */
export const chasePreviewSchema = z
  .object({
    letters: z.array(chaseLetterSchema),
    /** subjects that owe a report and have nobody to write to */
    nobody: z.array(z.string()),
    /** subjects asked for that owe nothing */
    notOwed: z.array(z.string()),
  })
  .meta({ id: 'ChasePreview' });
export type ChasePreview = z.infer<typeof chasePreviewSchema>;

export const newChaseSchema = z
  .strictObject({
    subjects: z
      .array(z.string().max(80, { error: 'too_long' }))
      .min(1, { error: 'required' })
      .max(200, { error: 'too_many' }),
  })
  .meta({ id: 'NewChase' });
export type NewChase = z.infer<typeof newChaseSchema>;

/** Who was chased, and which of the subjects asked for were not, and why. */
export const chasedSchema = z
  .object({
    chased: z.array(z.object({ subject: z.string(), to: bilingualTextSchema, language: languageSchema })),
    skipped: z.array(z.object({ subject: z.string(), why: z.enum(['not_owed', 'nobody', 'sent_today']) })),
  })
  .meta({ id: 'Chased' });
export type Chased = z.infer<typeof chasedSchema>;
