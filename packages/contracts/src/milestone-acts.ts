import { EVIDENCE_LINKS, TIERS } from '@camau/domain';
import { z } from 'zod';
import { evidenceLinkSchema, milestoneSchema, reasonCodeSchema } from './milestones.js';
import { bilingualTextSchema, businessDateSchema, languageSchema, words } from './texts.js';

/** Words that must be there. */
const needed = (limit: number) => words(limit).pipe(z.string().trim().min(1, { error: 'required' }));
/** The language of the words in the same body; without it the writer's own. */
const language = languageSchema.optional();
const reference = z
  .string()
  .max(40, { error: 'too_long' })
  .regex(/^[A-Z0-9]+(-[A-Z0-9]+)*$/, { error: 'invalid_reference' });
const tier = z.enum(TIERS, { error: 'unknown_code' });

const fields = {
  title: bilingualTextSchema,
  /** a workstream's ref */
  workstream: z.string().min(1, { error: 'required' }).max(80, { error: 'too_long' }),
  tier,
  ownerPost: bilingualTextSchema,
};

/** A new, planned milestone; `subject` is a force's slug or `national`. */
export const newMilestoneSchema = z
  .strictObject({
    ref: reference,
    subject: z.string().min(1, { error: 'required' }).max(80, { error: 'too_long' }),
    ...fields,
  })
  .meta({ id: 'NewMilestone' });
export type NewMilestone = z.infer<typeof newMilestoneSchema>;

/** Fields of a milestone that are to read otherwise; after the baseline the title alone. */
export const milestoneEditSchema = z.strictObject(fields).partial().meta({ id: 'MilestoneEdit' });
export type MilestoneEdit = z.infer<typeof milestoneEditSchema>;

export const baselineSchema = z.strictObject({ baselineOn: businessDateSchema }).meta({ id: 'Baseline' });

export const reforecastSchema = z
  .strictObject({ forecastOn: businessDateSchema, reasonCode: reasonCodeSchema, reason: needed(1000), language })
  .meta({ id: 'Reforecast' });
export type Reforecast = z.infer<typeof reforecastSchema>;

/** A milestone at the version it was read at. */
const milestoneRead = {
  ref: z.string().max(40, { error: 'too_long' }),
  version: z.number({ error: 'not_a_number' }).int({ error: 'not_a_number' }).min(1, { error: 'too_small' }),
};

/** Several re-forecasts in one act, all or none, with one reason; `version` is the one each milestone was read at. */
export const reforecastsSchema = z
  .strictObject({
    items: z
      .array(z.strictObject({ ...milestoneRead, forecastOn: businessDateSchema }))
      .min(1, { error: 'required' })
      .max(100, { error: 'too_many' }),
    reasonCode: reasonCodeSchema,
    reason: needed(1000),
    language,
  })
  .meta({ id: 'Reforecasts' });
export type Reforecasts = z.infer<typeof reforecastsSchema>;

export const claimSchema = z
  .strictObject({
    achievedOn: businessDateSchema,
    evidence: needed(1000),
    evidenceLinks: z.array(evidenceLinkSchema).max(EVIDENCE_LINKS, { error: 'too_many' }).default([]),
  })
  .meta({ id: 'Claim' });
export type Claim = z.infer<typeof claimSchema>;

/** What a report's author says of one milestone beside the section's words: a new forecast, or that it is achieved. */
export const milestoneNewsSchema = z
  .discriminatedUnion(
    'act',
    [
      z.strictObject({ act: z.literal('reforecast'), ...milestoneRead, ...reforecastSchema.shape }),
      z.strictObject({ act: z.literal('claim'), ...milestoneRead, ...claimSchema.shape }),
    ],
    { error: 'unknown_code' },
  )
  .meta({ id: 'MilestoneNews' });
export type MilestoneNews = z.infer<typeof milestoneNewsSchema>;

/** Why somebody says no: to a claim, to a change request. */
export const refusalWordsSchema = z.strictObject({ reason: needed(1000), language }).meta({ id: 'RefusalWords' });
export type RefusalWords = z.infer<typeof refusalWordsSchema>;

/** The milestones that one act on several changed, as they are then. */
export const severalMilestonesSchema = z.object({ items: z.array(milestoneSchema) }).meta({ id: 'SeveralMilestones' });
export type SeveralMilestones = z.infer<typeof severalMilestonesSchema>;
