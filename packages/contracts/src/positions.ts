import { z } from 'zod';
import { asAtQueryShape } from './paging.js';
import { statusSchema, tierSchema } from './milestones.js';
import { confidenceSchema } from './programmes.js';
import { bilingualTextSchema, businessDateSchema, instantSchema } from './texts.js';

export const positionListItemSchema = z
  .object({
    cycle: z.string(),
    version: z.number().int(),
    sequence: z.number().int(),
    sha256: z.string(),
    closedAt: instantSchema,
    circulatedAt: instantSchema.nullable(),
    underCorrection: z.boolean(),
  })
  .meta({ id: 'PositionListItem' });
export const positionListSchema = z.object({ items: z.array(positionListItemSchema) }).meta({ id: 'PositionList' });
export type PositionList = z.infer<typeof positionListSchema>;

/** Which version of a cycle's position; without it the latest the caller may see. */
export const positionQuerySchema = z.strictObject({
  version: z.coerce
    .number({ error: 'not_a_number' })
    .int({ error: 'not_a_number' })
    .min(1, { error: 'not_a_number' })
    .max(10_000, { error: 'too_large' })
    .optional(),
  ...asAtQueryShape,
});
export type PositionQuery = z.infer<typeof positionQuerySchema>;

/** A frozen position: `canonical` is the exact RFC 8785 text that was hashed; `document` the same, parsed. */
export const positionSchema = z
  .object({
    ...positionListItemSchema.shape,
    previousSha256: z.string().nullable(),
    canonical: z.string(),
    document: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'Position' });
export type Position = z.infer<typeof positionSchema>;

const positionMilestoneSchema = z.object({
  ref: z.string(),
  title: bilingualTextSchema,
  workstream: z.string(),
  tier: tierSchema,
  baselineOn: businessDateSchema.nullable(),
  forecastOn: businessDateSchema.nullable(),
  achievedOn: businessDateSchema.nullable(),
  status: statusSchema,
  slipCurrent: z.number().int().nullable(),
  isOverdue: z.boolean(),
});

const positionSectionSchema = z.object({
  workstream: z.string(),
  declared: statusSchema.nullable(),
  derived: statusSchema,
  comparison: z.enum(['same', 'better', 'worse', 'not_comparable']).nullable(),
  milestones: z.record(z.string(), z.number().int()),
  reason: bilingualTextSchema.nullable(),
  achieved: bilingualTextSchema.nullable(),
  planned: bilingualTextSchema.nullable(),
});

const changeSchema = z.object({
  kind: z.enum([
    'derived',
    'declared',
    'report',
    'confidence',
    'milestone_status',
    'milestone_forecast',
    'milestone_baseline',
    'milestone_tier',
  ]),
  subject: z.string().optional(),
  workstream: z.string().optional(),
  ref: z.string().optional(),
  from: z.string().nullable(),
  to: z.string().nullable(),
});

const exceptionSchema = z.object({
  kind: z.enum(['report_not_received', 'section_off_track', 'milestone_off_track', 'declared_better']),
  subject: z.string(),
  workstream: z.string().optional(),
  ref: z.string().optional(),
  tier: z.string().optional(),
  slip: z.number().int().nullable().optional(),
  declared: z.string().nullable().optional(),
  derived: z.string().optional(),
});

/** The Board page, whole, from one frozen position (interface.md, Board); `position` names the record behind every figure. */
export const boardSchema = z
  .object({
    programme: z.object({ slug: z.string(), name: bilingualTextSchema }),
    position: positionListItemSchema.extend({ previousSha256: z.string().nullable() }),
    cycle: z.object({
      ref: z.string(),
      periodStartsOn: businessDateSchema,
      periodEndsOn: businessDateSchema,
      boardOn: businessDateSchema,
      dataDate: businessDateSchema,
    }),
    confidence: z.object({
      value: z.string(),
      reason: bilingualTextSchema,
      signedAt: instantSchema,
      previous: z.string().nullable(),
    }),
    confidenceScale: z.array(confidenceSchema),
    outcomes: z.array(z.object({ number: z.number().int(), text: bilingualTextSchema })),
    workstreams: z.array(z.object({ ref: z.string(), name: bilingualTextSchema })),
    subjects: z.array(
      z.object({
        subject: z.enum(['force', 'national']),
        slug: z.string(),
        name: bilingualTextSchema,
        state: z.enum(['accepted', 'not_received']),
        sections: z.array(positionSectionSchema),
        milestones: z.array(positionMilestoneSchema),
      }),
    ),
    counts: z.object({
      sections: z.record(z.string(), z.number().int()),
      milestones: z.record(z.string(), z.number().int()),
    }),
    exceptions: z.array(exceptionSchema),
    changes: z.object({ since: z.string(), list: z.array(changeSchema) }).nullable(),
    correction: z.object({ reason: bilingualTextSchema, list: z.array(changeSchema) }).nullable(),
  })
  .meta({ id: 'Board' });
export type Board = z.infer<typeof boardSchema>;
