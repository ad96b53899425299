import { CYCLE_STATES, REPORT_STATES, SIGNATURE_CLEARING_ACTS } from '@camau/domain';
import { z } from 'zod';
import { confidenceSchema } from './programmes.js';
import { bilingualTextSchema, businessDateSchema, instantSchema, languageSchema, words } from './texts.js';

export const cycleStateSchema = z.enum(CYCLE_STATES).meta({ id: 'CycleState' });
export const reportStateSchema = z.enum(REPORT_STATES).meta({ id: 'ReportState' });

export const cycleShape = {
  ref: z.string(),
  periodStartsOn: businessDateSchema,
  periodEndsOn: businessDateSchema,
  dueOn: businessDateSchema,
  reviewByOn: businessDateSchema,
  closeByOn: businessDateSchema,
  papersOn: businessDateSchema,
  boardOn: businessDateSchema,
  dataOn: businessDateSchema,
  state: cycleStateSchema,
  version: z.number().int(),
};

export const cycleListItemSchema = z.object(cycleShape).meta({ id: 'CycleListItem' });
export const cycleListSchema = z.object({ items: z.array(cycleListItemSchema) }).meta({ id: 'CycleList' });
export type CycleList = z.infer<typeof cycleListSchema>;

/** One subject of the cycle as the reader may know it: `state` is null where the reader may not see reports of that subject. */
export const cycleReportSchema = z
  .object({
    /** force slug or `national` */
    subject: z.string(),
    name: bilingualTextSchema.nullable(),
    state: reportStateSchema.nullable(),
    submittedAt: instantSchema.nullable(),
    acceptedAt: instantSchema.nullable(),
    submissionNumber: z.number().int().nullable(),
    /** past the due date: of the submission when sent, of today while owed */
    isLate: z.boolean(),
    /** working days after the due date: of the submission when sent, of today while not; 0 = not late */
    workingDaysLate: z.number().int(),
    allowedActions: z.array(z.string()),
  })
  .meta({ id: 'CycleReport' });

/** What took a signature away: a report taken back or admitted late (`subject`), or the reopening. */
export const signatureClearedSchema = z
  .object({
    at: instantSchema,
    act: z.enum(SIGNATURE_CLEARING_ACTS),
    subject: z.string().nullable(),
  })
  .meta({ id: 'SignatureCleared' });

export const cycleSchema = z
  .object({
    ...cycleShape,
    deliveryConfidence: z.string().nullable(),
    confidenceReason: bilingualTextSchema.nullable(),
    signedAt: instantSchema.nullable(),
    /** why the last signature is gone: what was signed changed; null while one stands, or when there never was one */
    signatureCleared: signatureClearedSchema.nullable(),
    reopenReason: z.string().nullable(),
    reopenReasonLanguage: languageSchema.nullable(),
    reopenedSubjects: z.array(z.string()),
    confidenceScale: z.array(confidenceSchema),
    /** 0 before the first close */
    positionVersion: z.number().int(),
    reports: z.array(cycleReportSchema),
    allowedActions: z.array(z.string()),
    /** what keeps the cycle from closing: a refusal code and the subjects it concerns */
    closingBlockers: z.array(z.object({ code: z.string(), subjects: z.array(z.string()) })),
    today: businessDateSchema,
  })
  .meta({ id: 'Cycle' });
export type Cycle = z.infer<typeof cycleSchema>;

/** The SRO's signature: delivery confidence on the programme's scale, with a reason. */
export const signatureSchema = z
  .strictObject({
    confidence: z.string().min(1, { error: 'required' }).max(40, { error: 'too_long' }),
    reason: bilingualTextSchema.refine((text) => Boolean(text.en?.trim() || text.cy?.trim()), { error: 'required' }),
  })
  .meta({ id: 'Signature' });
export type Signature = z.infer<typeof signatureSchema>;

/** Why a closed cycle is opened again and for which reports (`subjects`: force slugs or `national`). */
export const reopeningSchema = z
  .strictObject({
    subjects: z.array(z.string().max(80, { error: 'too_long' })).max(100, { error: 'too_many' }),
    reason: words(1000).pipe(z.string().trim().min(1, { error: 'required' })),
    /** the language of the reason; without it the writer's own */
    language: languageSchema.optional(),
  })
  .meta({ id: 'Reopening' });
export type Reopening = z.infer<typeof reopeningSchema>;

export const emptyBodySchema = z.strictObject({}).meta({ id: 'Empty' });
