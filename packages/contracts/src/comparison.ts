import { z } from 'zod';
import { reasonCodeSchema } from './milestones.js';
import { asAtQueryShape, pageQueryShape } from './paging.js';
import { bilingualTextSchema, businessDateSchema, instantSchema, languageSchema } from './texts.js';

/** How a milestone differs between two dates: not there before; cancelled or taken out; another baseline, forecast or achieved date; anything else. */
export const COMPARISON_KINDS = ['added', 'removed', 'moved', 'changed'] as const;
export const comparisonKindSchema = z.enum(COMPARISON_KINDS, { error: 'unknown_code' }).meta({ id: 'ComparisonKind' });

/** Two dates of the plan: each a date (the end of that day in London) or an instant; `to` is now when it is left out. */
export const comparisonQuerySchema = z.strictObject({
  from: z.string({ error: 'required' }).min(1, { error: 'required' }).max(40, { error: 'not_a_date' }),
  to: z.string().max(40, { error: 'not_a_date' }).optional(),
  force: z.string().max(80, { error: 'too_long' }).optional(),
  workstream: z.string().max(80, { error: 'too_long' }).optional(),
  kind: comparisonKindSchema.optional(),
  ...pageQueryShape,
  ...asAtQueryShape,
});
export type ComparisonQuery = z.infer<typeof comparisonQuerySchema>;

export const comparedMilestoneSchema = z
  .object({
    kind: comparisonKindSchema,
    ref: z.string(),
    title: bilingualTextSchema,
    workstream: z.string(),
    /** force slug, or null for national */
    force: z.string().nullable(),
    changes: z.array(z.object({ field: z.string(), from: z.string().nullable(), to: z.string().nullable() })),
    /** the last change in between: when, who, what was done, and why */
    at: instantSchema,
    by: bilingualTextSchema.nullable(),
    act: z.string().nullable(),
    reasonCode: reasonCodeSchema.nullable(),
    reason: z.string().nullable(),
    /** the language the reason is written in; null when nobody said */
    reasonLanguage: languageSchema.nullable(),
  })
  .meta({ id: 'ComparedMilestone' });
export type ComparedMilestone = z.infer<typeof comparedMilestoneSchema>;

export const comparisonSchema = z
  .object({
    from: instantSchema,
    /** null: no later date was asked for, so it is compared with `asAt` */
    to: instantSchema.nullable(),
    /** how many of each kind the filters let through, whatever the kind asked for */
    counts: z.record(z.string(), z.number().int()),
    items: z.array(comparedMilestoneSchema),
    nextCursor: z.string().nullable(),
    asAt: instantSchema,
    today: businessDateSchema,
  })
  .meta({ id: 'Comparison' });
export type Comparison = z.infer<typeof comparisonSchema>;
