import { DECLARABLE_STATUSES } from '@camau/domain';
import { z } from 'zod';
import { cycleStateSchema, reportStateSchema } from './cycles.js';
import { milestoneNewsSchema } from './milestone-acts.js';
import { derivedReasonSchema, statusSchema, tierSchema } from './milestones.js';
import { checklistLineSchema, checklistSaveSchema, reportAskSchema } from './report-asks.js';
import { bilingualTextSchema, businessDateSchema, instantSchema, languageSchema, words } from './texts.js';

/** What the lead declares for a workstream. */
export const declaredStatusSchema = z
  .enum(DECLARABLE_STATUSES, { error: 'unknown_code' })
  .meta({ id: 'DeclaredStatus' });

/** What a save sends: the whole section as the form holds it; partial answers are allowed in a draft. */
export const sectionSaveSchema = z
  .strictObject({
    declaredStatus: declaredStatusSchema.nullable(),
    /** why better than derived, or the concerns when worse */
    reason: bilingualTextSchema.nullable(),
    achieved: bilingualTextSchema.nullable(),
    planned: bilingualTextSchema.nullable(),
    noChange: z.boolean(),
    /** what became of the last plan's lines; absent leaves what was said of them */
    checklist: checklistSaveSchema.optional(),
    /** what is new of the section's milestones, each once, saved with the words: all or nothing */
    milestones: z
      .array(milestoneNewsSchema)
      .max(50, { error: 'too_many' })
      .refine((news) => new Set(news.map(({ ref }) => ref)).size === news.length, { error: 'milestone_twice' })
      .optional(),
  })
  .meta({ id: 'SectionSave' });
export type SectionSave = z.infer<typeof sectionSaveSchema>;

export const reportMilestoneSchema = z
  .object({
    ref: z.string(),
    title: bilingualTextSchema,
    tier: tierSchema,
    baselineOn: businessDateSchema.nullable(),
    forecastOn: businessDateSchema.nullable(),
    achievedOn: businessDateSchema.nullable(),
    status: statusSchema,
    slip: z.number().int().nullable(),
    overdue: z.boolean(),
    /** the version to say what is new of it under; null once the report is sent: what it froze has none */
    version: z.number().int().nullable(),
    /** what the section's save takes of it from this reader: `reforecast`, `claim` */
    allowedActions: z.array(z.string()),
  })
  .meta({ id: 'ReportMilestone' });
export type ReportMilestone = z.infer<typeof reportMilestoneSchema>;

export const reportSectionSchema = z
  .object({
    /** the workstream's ref */
    workstream: z.string(),
    workstreamName: bilingualTextSchema,
    declaredStatus: declaredStatusSchema.nullable(),
    derivedStatus: statusSchema,
    derivedReasons: z.array(derivedReasonSchema),
    reason: bilingualTextSchema.nullable(),
    achieved: bilingualTextSchema.nullable(),
    planned: bilingualTextSchema.nullable(),
    noChange: z.boolean(),
    /** the rules allow "no change this period": same derived status, nothing due */
    mayReportNoChange: z.boolean(),
    /** the last accepted plan, line by line */
    checklist: z.array(checklistLineSchema),
    /** last period's accepted words, shown beside; never copied */
    previous: z
      .object({
        cycle: z.string(),
        declaredStatus: statusSchema.nullable(),
        achieved: bilingualTextSchema.nullable(),
        planned: bilingualTextSchema.nullable(),
        noChange: z.boolean(),
      })
      .nullable(),
    milestones: z.array(reportMilestoneSchema),
    version: z.number().int(),
  })
  .meta({ id: 'ReportSection' });
export type ReportSection = z.infer<typeof reportSectionSchema>;

export const blockerSchema = z
  .object({ code: z.string(), pointer: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) })
  .meta({ id: 'Blocker' });

export const questionSchema = z
  .object({
    id: z.string(),
    pointer: z.string(),
    /** which submission was asked about */
    submissionNumber: z.number().int(),
    text: z.string(),
    textLanguage: languageSchema.nullable(),
    askedAt: instantSchema,
    askedBy: bilingualTextSchema.nullable(),
    answer: z.string().nullable(),
    answerLanguage: languageSchema.nullable(),
    answeredAt: instantSchema.nullable(),
    answeredBy: bilingualTextSchema.nullable(),
  })
  .meta({ id: 'ReportQuestion' });

export const progressReportSchema = z
  .object({
    programme: z.string(),
    cycle: z.string(),
    cycleState: cycleStateSchema,
    subject: z.string(),
    subjectName: bilingualTextSchema.nullable(),
    state: reportStateSchema,
    version: z.number().int(),
    dueOn: businessDateSchema,
    today: businessDateSchema,
    sections: z.array(reportSectionSchema),
    blockers: z.array(blockerSchema),
    questions: z.array(questionSchema),
    asks: z.array(reportAskSchema),
    returnReason: z.string().nullable(),
    returnReasonLanguage: languageSchema.nullable(),
    submissions: z.array(
      z.object({
        number: z.number().int(),
        submittedAt: instantSchema,
        submittedBy: bilingualTextSchema.nullable(),
        isLate: z.boolean(),
        workingDaysLate: z.number().int(),
        sha256: z.string(),
      }),
    ),
    /** sections the one act "nothing has changed" would fill in now */
    sectionsWithoutNews: z.array(z.string()),
    allowedActions: z.array(z.string()),
  })
  .meta({ id: 'ProgressReport' });
export type ProgressReport = z.infer<typeof progressReportSchema>;

/** The language of the words in the same body; without it the writer's own. */
const language = languageSchema.optional();
const requiredWords = words(1000).pipe(z.string().trim().min(1, { error: 'required' }));

/** Send back: a reason and at least one question, each pinned to a field (`/sections/<workstream>/achieved`). */
export const returnSchema = z
  .strictObject({
    reason: requiredWords,
    language,
    questions: z
      .array(
        z.strictObject({
          pointer: z.string().min(1, { error: 'required' }).max(200, { error: 'too_long' }),
          text: requiredWords,
        }),
      )
      .min(1, { error: 'required' })
      .max(50, { error: 'too_many' }),
  })
  .meta({ id: 'ReportReturn' });
export type ReportReturn = z.infer<typeof returnSchema>;

export const answerSchema = z.strictObject({ answer: requiredWords, language }).meta({ id: 'ReportAnswer' });
export type ReportAnswer = z.infer<typeof answerSchema>;

/** Take back, record as not received, admit late: each needs its reason. */
export const reasonedSchema = z.strictObject({ reason: requiredWords, language }).meta({ id: 'Reasoned' });
export type Reasoned = z.infer<typeof reasonedSchema>;

/** The declaration a lead confirms on submitting. */
export const submissionSchema = z
  .strictObject({ declaration: z.literal(true, { error: 'required' }) })
  .meta({ id: 'ReportSubmission' });
export type ReportSubmission = z.infer<typeof submissionSchema>;
