import { z } from 'zod';

/** Cursor and size of a keyset-paged list. */
export const pageQueryShape = {
  cursor: z.string().max(500, { error: 'too_long' }).optional(),
  limit: z.coerce
    .number({ error: 'not_a_number' })
    .int({ error: 'not_a_number' })
    .min(1, { error: 'too_small' })
    .max(200, { error: 'too_large' })
    .default(50),
};

/** Every GET takes `asAt`: a date (the end of that day in London) or an instant, not later than the facts clock. */
export const asAtQueryShape = {
  asAt: z.string().max(40, { error: 'not_a_date' }).optional(),
};

export const asAtQuerySchema = z.strictObject(asAtQueryShape);
