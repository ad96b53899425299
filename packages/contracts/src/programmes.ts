import { z } from 'zod';
import { bilingualTextSchema, businessDateSchema, sourceSchema } from './texts.js';

export const programmeListItemSchema = z
  .object({ slug: z.string(), name: bilingualTextSchema, illustrative: z.boolean() })
  .meta({ id: 'ProgrammeListItem' });

export const programmeListSchema = z.object({ items: z.array(programmeListItemSchema) }).meta({ id: 'ProgrammeList' });
export type ProgrammeList = z.infer<typeof programmeListSchema>;

export const forceSchema = z
  .object({ code: z.string(), slug: z.string(), name: bilingualTextSchema, source: sourceSchema })
  .meta({ id: 'Force' });

export const workstreamSchema = z
  .object({
    ref: z.string(),
    slug: z.string(),
    name: bilingualTextSchema,
    description: bilingualTextSchema.nullable(),
    position: z.number().int(),
    source: sourceSchema,
  })
  .meta({ id: 'Workstream' });

export const bodyRelationSchema = z.enum(['signatory', 'programme_partner', 'board_member']);

export const bodySchema = z
  .object({
    code: z.string(),
    name: bilingualTextSchema,
    relations: z.array(
      z.object({
        relation: bodyRelationSchema,
        validFrom: businessDateSchema.nullable(),
        validTo: businessDateSchema.nullable(),
        source: sourceSchema,
      }),
    ),
    seats: z.array(z.object({ title: bilingualTextSchema, source: sourceSchema })),
    names: z.array(
      z.object({
        name: z.string(),
        validFrom: businessDateSchema.nullable(),
        validTo: businessDateSchema.nullable(),
        source: sourceSchema,
      }),
    ),
  })
  .meta({ id: 'Body' });

/** One point of the delivery-confidence scale, best first. */
export const confidenceSchema = z.object({ code: z.string(), name: bilingualTextSchema }).meta({ id: 'Confidence' });

/** The sum awarded as its source gives it, in pence; `approximate` where the source rounds it. */
export const awardSchema = z
  .object({
    amountPence: z.number().int(),
    approximate: z.boolean(),
    funder: bilingualTextSchema,
    source: sourceSchema,
  })
  .meta({ id: 'Award' });

/** The definition of one programme, whole: everything that came from its files, each fact with its source. */
export const programmeSchema = z
  .object({
    slug: z.string(),
    version: z.number().int(),
    illustrative: z.boolean(),
    name: bilingualTextSchema,
    subtitle: bilingualTextSchema,
    aim: z.object({ text: bilingualTextSchema, source: sourceSchema }),
    startsOn: businessDateSchema,
    endsOn: businessDateSchema,
    datesSource: sourceSchema.nullable(),
    oversight: z.object({ name: bilingualTextSchema, source: sourceSchema }).nullable(),
    award: awardSchema.nullable(),
    milestoneToleranceWorkingDays: z.number().int(),
    confidenceScale: z.array(confidenceSchema),
    principles: z.array(
      z.object({
        number: z.number().int(),
        name: bilingualTextSchema,
        explanation: bilingualTextSchema,
        source: sourceSchema,
      }),
    ),
    outcomes: z.array(z.object({ number: z.number().int(), text: bilingualTextSchema, source: sourceSchema })),
    forces: z.array(forceSchema),
    bodies: z.array(bodySchema),
    workstreams: z.array(workstreamSchema),
    boardDates: z.array(z.object({ boardOn: businessDateSchema, source: sourceSchema })),
    nextBoardOn: businessDateSchema.nullable(),
  })
  .meta({ id: 'Programme' });
export type Programme = z.infer<typeof programmeSchema>;

/** What every page of a programme says around its own matter: names, forces, workstreams, the next Board. */
export const programmeFrameSchema = programmeSchema
  .pick({
    slug: true,
    illustrative: true,
    name: true,
    startsOn: true,
    endsOn: true,
    milestoneToleranceWorkingDays: true,
    confidenceScale: true,
    forces: true,
    workstreams: true,
    nextBoardOn: true,
  })
  .meta({ id: 'ProgrammeFrame' });
export type ProgrammeFrame = z.infer<typeof programmeFrameSchema>;
