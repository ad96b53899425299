import { z } from 'zod';
import { asAtQueryShape } from './paging.js';
import { instantSchema } from './texts.js';

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
