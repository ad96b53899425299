import { COMMITMENT_KINDS, DOCUMENT_CLASSES, FRAMEWORK_ITEM_KINDS, STATEMENT_TOPICS } from '@camau/domain';
import { z } from 'zod';
import { codeField, slugField, sourceField, sourcesFile, textField, wordsField } from './fields.schema.js';

const documentClass = z.enum(DOCUMENT_CLASSES);

/** What is damaged or missing in a document, as it is: nothing is repaired silently. */
const flawSchema = z.strictObject({
  lineFrom: z.int().min(1).optional(),
  lineTo: z.int().min(1).optional(),
  text: textField,
  source: sourceField,
});

/** One clause, word for word in its source's quote, and what it commits to: `owner` as the document names it. */
const clauseSchema = z.strictObject({
  ref: codeField,
  class: documentClass.optional(),
  kind: z.enum(COMMITMENT_KINDS),
  label: textField,
  owner: textField,
  perForce: z.boolean().default(false),
  parts: z.array(wordsField).default([]),
  restatement: textField.optional(),
  source: sourceField,
});

/** agreement.yaml: the documents by class; a clause is of its document's class unless it says otherwise. */
export const agreementFileSchema = z.strictObject({
  documents: z.array(
    z.strictObject({
      file: sourcesFile,
      class: documentClass,
      title: textField,
      note: textField,
      source: sourceField,
      flaws: z.array(flawSchema).default([]),
      clauses: z.array(clauseSchema).default([]),
    }),
  ),
});

/** statements.yaml: single statements by topic, never merged, and the strands in which the documents say the work is done. */
export const statementsFileSchema = z.strictObject({
  statements: z.array(
    z.strictObject({
      ref: slugField,
      topic: z.enum(STATEMENT_TOPICS),
      about: textField,
      condition: textField.optional(),
      source: sourceField,
    }),
  ),
  strands: z.array(z.strictObject({ ref: slugField, name: textField, source: sourceField })),
});

/** frameworks.yaml: what other documents offer to think with; `isLater` when the document is younger than the programme. */
export const frameworksFileSchema = z.strictObject({
  frameworks: z.array(
    z.strictObject({
      ref: slugField,
      document: sourcesFile,
      name: textField,
      note: textField,
      isLater: z.boolean(),
      source: sourceField,
      items: z
        .array(
          z.strictObject({
            kind: z.enum(FRAMEWORK_ITEM_KINDS),
            number: z.int().min(1),
            code: slugField.optional(),
            text: textField,
            source: sourceField,
          }),
        )
        .min(1),
    }),
  ),
});
