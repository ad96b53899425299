import { CHANGE_REQUEST_STATES, TIERS } from '@camau/domain';
import { z } from 'zod';
import { reasonCodeSchema } from './milestones.js';
import { asAtQueryShape, pageQueryShape } from './paging.js';
import { bilingualTextSchema, businessDateSchema, instantSchema, languageSchema, words } from './texts.js';

const needed = (limit: number) => words(limit).pipe(z.string().trim().min(1, { error: 'required' }));

/** What is asked for: a new baseline, another tier or owner, or cancellation, which stands alone. */
const proposalShape = {
  baselineOn: businessDateSchema.optional(),
  cancel: z.literal(true, { error: 'unknown_code' }).optional(),
  tier: z.enum(TIERS, { error: 'unknown_code' }).optional(),
  ownerPost: bilingualTextSchema.optional(),
};
export const changeProposalSchema = z.object(proposalShape).meta({ id: 'ChangeProposal' });

/** A new change request on a milestone that has a baseline. */
export const newChangeRequestSchema = z
  .strictObject({
    milestone: z.string().max(40, { error: 'too_long' }),
    proposal: z.strictObject(proposalShape),
    reasonCode: reasonCodeSchema,
    reason: needed(1000),
    language: languageSchema.optional(),
  })
  .meta({ id: 'NewChangeRequest' });
export type NewChangeRequest = z.infer<typeof newChangeRequestSchema>;

export const changeRequestQuerySchema = z.strictObject({
  state: z.enum(CHANGE_REQUEST_STATES, { error: 'unknown_code' }).optional(),
  force: z.string().max(80, { error: 'too_long' }).optional(),
  milestone: z.string().max(40, { error: 'too_long' }).optional(),
  ...pageQueryShape,
  ...asAtQueryShape,
});
export type ChangeRequestQuery = z.infer<typeof changeRequestQuerySchema>;

/** One thing approval changes: a field, from, to; dates, codes, working days or authored text. */
export const changeEffectSchema = z
  .object({
    field: z.enum(['baselineOn', 'forecastOn', 'tier', 'ownerPost', 'status', 'slip']),
    from: z.union([z.string(), z.number(), bilingualTextSchema]).nullable(),
    to: z.union([z.string(), z.number(), bilingualTextSchema]).nullable(),
  })
  .meta({ id: 'ChangeEffect' });

const itemShape = {
  ref: z.string(),
  milestone: z.string(),
  title: bilingualTextSchema,
  /** force slug, or null for national */
  force: z.string().nullable(),
  state: z.enum(CHANGE_REQUEST_STATES),
  proposal: changeProposalSchema,
  reasonCode: reasonCodeSchema,
  raisedAt: instantSchema,
  raisedBy: bilingualTextSchema.nullable(),
  decidedAt: instantSchema.nullable(),
  decidedBy: bilingualTextSchema.nullable(),
  version: z.number().int(),
};

export const changeRequestListSchema = z
  .object({
    items: z.array(z.object(itemShape).meta({ id: 'ChangeRequestListItem' })),
    nextCursor: z.string().nullable(),
    /** how many requests of each state the other filters let through */
    counts: z.record(z.string(), z.number().int()),
    today: businessDateSchema,
  })
  .meta({ id: 'ChangeRequestList' });
export type ChangeRequestList = z.infer<typeof changeRequestListSchema>;

/** One request: while it waits `effects` is what approving it now would change, afterwards what the decision rested on. */
export const changeRequestSchema = z
  .object({
    ...itemShape,
    reason: z.string(),
    reasonLanguage: languageSchema.nullable(),
    effects: z.array(changeEffectSchema),
    /** why approving is not possible any more, while it waits: the milestone has moved on */
    obstacle: z.string().nullable(),
    decisionReason: z.string().nullable(),
    decisionReference: z.string().nullable(),
    decisionLanguage: languageSchema.nullable(),
    allowedActions: z.array(z.enum(['approve', 'reject', 'withdraw'])),
    today: businessDateSchema,
  })
  .meta({ id: 'ChangeRequest' });
export type ChangeRequest = z.infer<typeof changeRequestSchema>;

/** An approval names the decision it rests on: a minute, a paper, an e-mail. */
export const approvalSchema = z
  .strictObject({ reference: needed(200), language: languageSchema.optional() })
  .meta({ id: 'Approval' });
export type Approval = z.infer<typeof approvalSchema>;
