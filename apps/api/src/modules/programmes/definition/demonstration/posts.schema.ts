import { ROLES } from '@camau/domain';
import { z } from 'zod';
import { codeField, dateField, instantField, slugField, textField, wordsField } from '../fields.schema.js';

/** Where a programme's demonstration lies, below the programme's folder. */
export const DEMONSTRATION_FILE = 'demonstration/demonstration.yaml';
export const POSTS_FILE = 'demonstration/posts.yaml';
export const SCRIPT_FOLDER = 'demonstration/script';

/** demonstration.yaml: what the demonstration is, and where its clock stands when the script is done. */
export const demonstrationFileSchema = z.strictObject({
  illustrative: z.literal(true, { error: 'must be true: a demonstration is never fact' }),
  note: textField,
  factsClock: instantField,
});

const scopeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('programme') }),
  z.strictObject({ kind: z.literal('forces'), forces: z.array(codeField).min(1) }),
  z.strictObject({ kind: z.literal('bodies'), bodies: z.array(codeField).min(1) }),
]);

/** posts.yaml: the users of a demonstration are posts, never persons; their addresses end in `.example`. */
export const postsFileSchema = z.strictObject({
  posts: z
    .array(
      z.strictObject({
        key: slugField,
        email: z.string().regex(/^[a-z0-9-]+@[a-z0-9.-]+\.example$/, {
          error: 'must be an address of lower-case words that ends in .example',
        }),
        title: textField,
        body: codeField,
        role: z.enum(ROLES),
        scope: scopeSchema,
        from: dateField,
        to: dateField.optional(),
        language: z.enum(['en', 'cy']),
        note: wordsField.optional(),
      }),
    )
    .min(1),
});

export type DemonstrationPost = z.output<typeof postsFileSchema>['posts'][number];
export type DemonstrationScope = DemonstrationPost['scope'];
