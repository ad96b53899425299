import { bilingualTextSchema, statusSchema } from '@camau/contracts';
import { z } from 'zod';

const frozenSchema = z.object({
  workstreams: z.array(z.object({ ref: z.string(), name: bilingualTextSchema })),
  subjects: z.array(
    z.object({
      subject: z.string(),
      slug: z.string(),
      name: bilingualTextSchema,
      state: z.string(),
      sections: z.array(
        z.object({
          workstream: z.string(),
          declared: statusSchema.nullable(),
          derived: statusSchema,
          reason: bilingualTextSchema.nullable(),
          achieved: bilingualTextSchema.nullable(),
          planned: bilingualTextSchema.nullable(),
        }),
      ),
    }),
  ),
});

/** What the page reads of a frozen document. */
export type FrozenDocument = z.infer<typeof frozenSchema>;

/** The frozen document as the page shows it; null for a shape this page does not know: the exact text is there all the same. */
export function readFrozenDocument(document: unknown): FrozenDocument | null {
  const parsed = frozenSchema.safeParse(document);
  return parsed.success ? parsed.data : null;
}
