import { MILESTONE_ACTS, REASON_CODES, STATUSES, TIERS, TITLE_LIMIT } from '@camau/domain';
import { z } from 'zod';
import { asAtQueryShape, pageQueryShape } from './paging.js';
import { bilingualTextSchema, businessDateSchema, instantSchema, languageSchema, plainWords, words } from './texts.js';

export const statusSchema = z.enum(STATUSES).meta({ id: 'Status' });
export const tierSchema = z.enum(TIERS).meta({ id: 'Tier' });
export const reasonCodeSchema = z.enum(REASON_CODES, { error: 'unknown_code' }).meta({ id: 'ReasonCode' });

/** A reason as data: a code and what a sentence needs (`{slip: 21, tolerance: 10}`). Either language makes the sentence. */
export const derivedReasonSchema = z
  .object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) })
  .meta({ id: 'DerivedReason' });
export type DerivedReason = z.infer<typeof derivedReasonSchema>;

export const milestoneActSchema = z.enum(MILESTONE_ACTS).meta({ id: 'MilestoneAct' });

/** Orders of the list; `workstream` and `force` keep those groups together, each by forecast. */
export const MILESTONE_SORTS = [
  'ref',
  '-ref',
  'forecast',
  '-forecast',
  'slip',
  '-slip',
  'workstream',
  'force',
] as const;

/** A switch in an address: there or not. */
const onlySchema = z.enum(['true'], { error: 'unknown_code' }).optional();

/**
 * What the milestone list is narrowed by: `force` is a force's slug or `national`, `workstream` a workstream's ref, `owner` a post's
 * name (either case), `dueFrom` and `dueTo` bound the forecast, both included, `q` is looked for in references and titles.
 */
export const milestoneFilterShape = {
  force: z.string().max(80, { error: 'too_long' }).optional(),
  workstream: z.string().max(80, { error: 'too_long' }).optional(),
  tier: z.enum(TIERS, { error: 'unknown_code' }).optional(),
  status: z.enum(STATUSES, { error: 'unknown_code' }).optional(),
  owner: plainWords(TITLE_LIMIT).optional(),
  dueFrom: businessDateSchema.optional(),
  dueTo: businessDateSchema.optional(),
  overdue: onlySchema,
  awaiting: onlySchema,
  q: plainWords(100).optional(),
};

/** Filters, order and page of the milestone list; `facets` asks for the counts behind every filter. */
export const milestoneQuerySchema = z.strictObject({
  ...milestoneFilterShape,
  facets: onlySchema,
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
  ownerPost: bilingualTextSchema,
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
    /** filter → value → how many milestones it would leave beside the other filters; null when not asked for */
    facets: z.record(z.string(), z.record(z.string(), z.number().int())).nullable(),
    total: z.number().int(),
    asAt: instantSchema,
    today: businessDateSchema,
  })
  .meta({ id: 'MilestoneList' });
export type MilestoneList = z.infer<typeof milestoneListSchema>;

export const evidenceLinkSchema = z
  .strictObject({ label: words(200), url: z.string().max(2000, { error: 'too_long' }) })
  .meta({ id: 'EvidenceLink' });

export const milestoneSchema = z
  .object({
    ...milestoneListShape,
    originalBaselineOn: businessDateSchema.nullable(),
    /** working days after the original baseline */
    slipOriginal: z.number().int().nullable(),
    reasonCode: reasonCodeSchema.nullable(),
    reason: z.string().nullable(),
    /** the language the reason was written in, where known */
    reasonLanguage: languageSchema.nullable(),
    claimedAt: instantSchema.nullable(),
    claimedBy: bilingualTextSchema.nullable(),
    evidence: z.string().nullable(),
    evidenceLinks: z.array(z.object({ label: z.string(), url: z.string() })),
    verifiedAt: instantSchema.nullable(),
    verifiedBy: bilingualTextSchema.nullable(),
    cancelledAt: instantSchema.nullable(),
    /** ref of the change request that waits for a decision */
    openChangeRequest: z.string().nullable(),
    reasons: z.array(derivedReasonSchema),
    forecastHistory: z.array(
      z.object({
        at: instantSchema,
        by: bilingualTextSchema.nullable(),
        forecastOn: businessDateSchema,
        slip: z.number().int(),
        reasonCode: reasonCodeSchema.nullable(),
        reason: z.string().nullable(),
        reasonLanguage: languageSchema.nullable(),
      }),
    ),
    allowedActions: z.array(z.string()),
    today: businessDateSchema,
  })
  .meta({ id: 'Milestone' });
export type Milestone = z.infer<typeof milestoneSchema>;

/** One change in plain parts: who, when, what act, which field, from, to, why; `cites` names what the act rests on or reverses. */
export const milestoneHistorySchema = z
  .object({
    items: z.array(
      z.object({
        at: instantSchema,
        by: bilingualTextSchema.nullable(),
        requestId: z.string(),
        act: milestoneActSchema,
        cites: z.string().nullable(),
        note: z.string().nullable(),
        noteLanguage: languageSchema.nullable(),
        reasonCode: reasonCodeSchema.nullable(),
        reason: z.string().nullable(),
        reasonLanguage: languageSchema.nullable(),
        changes: z.array(z.object({ field: z.string(), from: z.string().nullable(), to: z.string().nullable() })),
      }),
    ),
  })
  .meta({ id: 'MilestoneHistory' });
export type MilestoneHistory = z.infer<typeof milestoneHistorySchema>;
