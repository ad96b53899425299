import { z } from 'zod';
import { codeField, slugField, sourceField, textField } from './fields.schema.js';

/** What the documents do not tell of a force's area, in a sentence; its source is where one would look for it. */
const gapSchema = z.strictObject({ text: textField, source: sourceField });

const initiativeSchema = z.strictObject({ name: textField, summary: textField.optional(), source: sourceField });

const areaSchema = z.strictObject({
  slug: slugField,
  name: textField,
  source: sourceField,
  objectives: z.array(z.strictObject({ text: textField, source: sourceField })).min(1),
});

/** places.yaml: per force its local areas with their objectives, its initiatives, or the gap; and initiatives no list gives to a force. */
export const placesFileSchema = z.strictObject({
  places: z.array(
    z.strictObject({
      force: codeField,
      areas: z.array(areaSchema).default([]),
      objectivesGap: gapSchema.optional(),
      initiatives: z.array(initiativeSchema).default([]),
      initiativesGap: gapSchema.optional(),
    }),
  ),
  otherInitiatives: z.array(initiativeSchema),
});
