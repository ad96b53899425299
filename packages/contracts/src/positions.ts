import { z } from 'zod';
import { statusSchema, tierSchema } from './milestones.js';
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

const boardMilestoneSchema = z.object({
  ref: z.string(),
  title: bilingualTextSchema,
  subject: z.string(),
  workstream: z.string(),
  tier: tierSchema,
  status: statusSchema,
  forecastOn: businessDateSchema.nullable(),
  baselineOn: businessDateSchema.nullable(),
  slip: z.number().int().nullable(),
});

/** The Board page, whole, from one frozen position (interface.md, Board). */
export const boardSchema = z
  .object({
    programme: z.string(),
    programmeName: bilingualTextSchema,
    position: positionListItemSchema.extend({ previousSha256: z.string().nullable() }),
    cycle: z.object({ ref: z.string(), periodStartsOn: businessDateSchema, periodEndsOn: businessDateSchema, boardOn: businessDateSchema, dataOn: businessDateSchema }),
    deliveryConfidence: z.object({ code: z.string(), reason: bilingualTextSchema, previousCode: z.string().nullable() }),
    outcomes: z.array(z.object({ number: z.number().int(), text: bilingualTextSchema })),
    /** off-track or at-risk cells, and declared statuses that differ from the derived ones */
    exceptions: z.array(
      z.object({
        subject: z.string(),
        workstream: z.string(),
        declaredStatus: statusSchema.nullable(),
        derivedStatus: statusSchema,
        reason: bilingualTextSchema.nullable(),
        milestones: z.array(boardMilestoneSchema),
      }),
    ),
    /** what differs from the last circulated position; null when this is the first */
    changes: z
      .object({
        since: z.object({ cycle: z.string(), version: z.number().int() }),
        cells: z.array(
          z.object({ subject: z.string(), workstream: z.string(), field: z.enum(['declaredStatus', 'derivedStatus']), from: statusSchema.nullable(), to: statusSchema.nullable() }),
        ),
        milestones: z.array(z.object({ ref: z.string(), title: bilingualTextSchema, field: z.string(), from: z.string().nullable(), to: z.string().nullable() })),
      })
      .nullable(),
    matrix: z.object({
      subjects: z.array(z.object({ subject: z.string(), name: bilingualTextSchema.nullable(), reportState: z.string() })),
      rows: z.array(
        z.object({
          workstream: z.string(),
          name: bilingualTextSchema,
          cells: z.array(z.object({ subject: z.string(), declaredStatus: statusSchema.nullable(), derivedStatus: statusSchema, milestones: z.number().int() })),
        }),
      ),
    }),
    statusCounts: z.record(z.string(), z.number().int()),
  })
  .meta({ id: 'Board' });
export type Board = z.infer<typeof boardSchema>;
