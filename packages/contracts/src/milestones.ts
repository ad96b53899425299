import { REASON_CODES, STATUSES, TIERS } from '@camau/domain';
import { z } from 'zod';
import { asAtQueryShape, pageQueryShape } from './paging.js';
import { bilingualTextSchema, businessDateSchema, instantSchema, words } from './texts.js';

export const statusSchema = z.enum(STATUSES).meta({ id: 'Status' });
export const tierSchema = z.enum(TIERS).meta({ id: 'Tier' });
export const reasonCodeSchema = z.enum(REASON_CODES, { error: 'unknown_code' }).meta({ id: 'ReasonCode' });

/** A reason as data: a code and what a sentence needs (`{slip: 21, tolerance: 10}`). Either language makes the sentence. */
export const derivedReasonSchema = z
  .object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) })
  .meta({ id: 'DerivedReason' });
export type DerivedReason = z.infer<typeof derivedReasonSchema>;

export const MILESTONE_SORTS = ['ref', '-ref', 'forecast', '-forecast', 'slip', '-slip'] as const;

/** Filters of the milestone list; `force` is a force's slug or `national`, `workstream` a workstream's ref. */
export const milestoneQuerySchema = z.strictObject({
  force: z.string().max(80, { error: 'too_long' }).optional(),
  workstream: z.string().max(80, { error: 'too_long' }).optional(),
  tier: tierSchema.optional(),
  status: statusSchema.optional(),
  sort: z.enum(MILESTONE_SORTS, { error: 'unknown_code' }).default('forecast'),
  ...pageQueryShape,
  ...asAtQueryShape,
});
export type MilestoneQuery = z.infer<typeof milestoneQuerySchema>;

const milestoneListShape = {
  ref: z.string(),
  title: bilingualTextSchema,
  workstream: z.string(),
  /** force slug, or null for national */
  force: z.string().nullable(),
  tier: tierSchema,
  baselineOn: businessDateSchema.nullable(),
  forecastOn: businessDateSchema.nullable(),
  achievedOn: businessDateSchema.nullable(),
  status: statusSchema,
  /** working days after the current baseline; negative when early; null before a baseline is set */
  slip: z.number().int().nullable(),
  overdue: z.boolean(),
  awaitingVerification: z.boolean(),
  version: z.number().int(),
};

export const milestoneListItemSchema = z.object(milestoneListShape).meta({ id: 'MilestoneListItem' });
export type MilestoneListItem = z.infer<typeof milestoneListItemSchema>;

export const milestoneListSchema = z
  .object({
    items: z.array(milestoneListItemSchema),
    nextCursor: z.string().nullable(),
    /** how many milestones of each status match the other filters */
    counts: z.record(z.string(), z.number().int()),
    total: z.number().int(),
    asAt: instantSchema,
    today: businessDateSchema,
  })
  .meta({ id: 'MilestoneList' });
export type MilestoneList = z.infer<typeof milestoneListSchema>;

export const milestoneSchema = z
  .object({
    ...milestoneListShape,
    ownerPost: bilingualTextSchema,
    originalBaselineOn: businessDateSchema.nullable(),
    /** working days after the original baseline */
    slipOriginal: z.number().int().nullable(),
    reasonCode: reasonCodeSchema.nullable(),
    reason: z.string().nullable(),
    claimedAt: instantSchema.nullable(),
    verifiedAt: instantSchema.nullable(),
    cancelledAt: instantSchema.nullable(),
    reasons: z.array(derivedReasonSchema),
    forecastHistory: z.array(
      z.object({
        at: instantSchema,
        by: bilingualTextSchema.nullable(),
        forecastOn: businessDateSchema,
        slip: z.number().int(),
        reasonCode: reasonCodeSchema.nullable(),
        reason: z.string().nullable(),
      }),
    ),
    allowedActions: z.array(z.string()),
    today: businessDateSchema,
  })
  .meta({ id: 'Milestone' });
export type Milestone = z.infer<typeof milestoneSchema>;

/** One change in plain parts: who, when, which field, from, to, why. */
export const milestoneHistorySchema = z
  .object({
    items: z.array(
      z.object({
        at: instantSchema,
        by: bilingualTextSchema.nullable(),
        requestId: z.string(),
        action: z.enum(['added', 'changed']),
        reasonCode: reasonCodeSchema.nullable(),
        reason: z.string().nullable(),
        changes: z.array(z.object({ field: z.string(), from: z.string().nullable(), to: z.string().nullable() })),
      }),
    ),
  })
  .meta({ id: 'MilestoneHistory' });
export type MilestoneHistory = z.infer<typeof milestoneHistorySchema>;

export const reforecastSchema = z
  .strictObject({
    forecastOn: businessDateSchema,
    reasonCode: reasonCodeSchema,
    reason: words(1000).pipe(z.string().trim().min(1, { error: 'required' })),
  })
  .meta({ id: 'Reforecast' });
export type Reforecast = z.infer<typeof reforecastSchema>;
