import { z } from 'zod';
import { positionChangeSchema } from './board.js';
import { asAtQueryShape } from './paging.js';
import { positionListItemSchema } from './positions.js';
import { bilingualTextSchema } from './texts.js';

const version = z.coerce
  .number({ error: 'not_a_number' })
  .int({ error: 'not_a_number' })
  .min(1, { error: 'not_a_number' })
  .max(10_000, { error: 'too_large' });

/** Two versions of one cycle's position; without them the latest the caller may see and the one before it. */
export const versionsQuerySchema = z.strictObject({
  from: version.optional(),
  to: version.optional(),
  ...asAtQueryShape,
});
export type VersionsQuery = z.infer<typeof versionsQuerySchema>;

/** Every version of one cycle's position the caller may see, and two of them compared field by field; `null` while there is only one. */
export const positionVersionsSchema = z
  .object({
    cycle: z.string(),
    /** the latest first */
    versions: z.array(
      positionListItemSchema.extend({
        /** why the cycle was reopened for this version; null for the first */
        reason: bilingualTextSchema.nullable(),
      }),
    ),
    compared: z
      .object({
        from: z.number().int(),
        to: z.number().int(),
        workstreams: z.array(z.object({ ref: z.string(), name: bilingualTextSchema })),
        subjects: z.array(
          z.object({ slug: z.string(), subject: z.enum(['force', 'national']), name: bilingualTextSchema }),
        ),
        milestones: z.array(z.object({ ref: z.string(), title: bilingualTextSchema })),
        list: z.array(positionChangeSchema),
      })
      .nullable(),
  })
  .meta({ id: 'PositionVersions' });
export type PositionVersions = z.infer<typeof positionVersionsSchema>;
