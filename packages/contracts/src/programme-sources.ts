import { COMMITMENT_KINDS, DOCUMENT_CLASSES, FRAMEWORK_ITEM_KINDS, STATEMENT_TOPICS } from '@camau/domain';
import { z } from 'zod';
import { bilingualTextSchema, sourceSchema } from './texts.js';

const documentClassSchema = z.enum(DOCUMENT_CLASSES);

/** A sentence about a document or a place, with where it rests. */
const remarkSchema = z.object({ text: bilingualTextSchema, source: sourceSchema });

/** One clause word for word; `restatement` says it plainly, apart. Positions are asked only of some kinds. */
export const clauseSchema = z
  .object({
    ref: z.string(),
    class: documentClassSchema,
    text: z.string(),
    restatement: bilingualTextSchema.nullable(),
    kind: z.enum(COMMITMENT_KINDS),
    label: bilingualTextSchema,
    owner: bilingualTextSchema,
    isPerForce: z.boolean(),
    parts: z.array(z.string()),
    source: sourceSchema,
  })
  .meta({ id: 'Clause' });

/** A document of the programme, by class, with its clauses and with what is damaged or missing in it. */
export const documentSchema = z
  .object({
    file: z.string(),
    class: documentClassSchema,
    title: bilingualTextSchema,
    note: bilingualTextSchema,
    source: sourceSchema,
    flaws: z.array(remarkSchema.extend({ lineFrom: z.number().int().nullable(), lineTo: z.number().int().nullable() })),
    clauses: z.array(clauseSchema),
  })
  .meta({ id: 'Document' });

/** A single statement, never merged with another on the same topic; `condition` says where its words are damaged. */
export const statementSchema = z
  .object({
    ref: z.string(),
    topic: z.enum(STATEMENT_TOPICS),
    about: bilingualTextSchema,
    condition: bilingualTextSchema.nullable(),
    source: sourceSchema,
  })
  .meta({ id: 'Statement' });

export const initiativeSchema = z
  .object({ name: bilingualTextSchema, summary: bilingualTextSchema.nullable(), source: sourceSchema })
  .meta({ id: 'Initiative' });

/** What the documents say of a force's area; a gap is a sentence, and stands exactly where there is nothing else. */
export const placeSchema = z
  .object({
    force: z.string(),
    name: bilingualTextSchema,
    areas: z.array(
      z.object({
        slug: z.string(),
        name: bilingualTextSchema,
        source: sourceSchema,
        objectives: z.array(remarkSchema),
      }),
    ),
    objectivesGap: remarkSchema.nullable(),
    initiatives: z.array(initiativeSchema),
    initiativesGap: remarkSchema.nullable(),
  })
  .meta({ id: 'Place' });

/** What another document offers to think with; `isLater` when it is younger than the programme. Never commitments. */
export const frameworkSchema = z
  .object({
    ref: z.string(),
    document: z.string(),
    name: bilingualTextSchema,
    note: bilingualTextSchema,
    isLater: z.boolean(),
    source: sourceSchema,
    items: z.array(
      z.object({
        kind: z.enum(FRAMEWORK_ITEM_KINDS),
        number: z.number().int(),
        code: z.string().nullable(),
        text: bilingualTextSchema,
        source: sourceSchema,
      }),
    ),
  })
  .meta({ id: 'Framework' });

/** What the documents of one programme say, whole. `otherInitiatives` are those no list gives to one force. */
export const programmeSourcesSchema = z
  .object({
    version: z.number().int(),
    documents: z.array(documentSchema),
    statements: z.array(statementSchema),
    strands: z.array(z.object({ ref: z.string(), name: bilingualTextSchema, source: sourceSchema })),
    places: z.array(placeSchema),
    otherInitiatives: z.array(initiativeSchema),
    frameworks: z.array(frameworkSchema),
  })
  .meta({ id: 'ProgrammeSources' });
export type ProgrammeSources = z.infer<typeof programmeSourcesSchema>;
