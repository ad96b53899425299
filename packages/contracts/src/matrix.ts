import { z } from 'zod';
import { derivedReasonSchema, statusSchema } from './milestones.js';
import { bilingualTextSchema, businessDateSchema, instantSchema } from './texts.js';

/** What a cell shows: the plan as it stands, the position circulated last, or nothing this reader may see. */
export const cellBasisSchema = z.enum(['live', 'circulated', 'not_shown']).meta({ id: 'CellBasis' });
export type CellBasis = z.infer<typeof cellBasisSchema>;

const countsSchema = z.record(z.string(), z.number().int());

export const nextMilestoneSchema = z
  .object({ ref: z.string(), title: bilingualTextSchema, forecastOn: businessDateSchema })
  .meta({ id: 'NextMilestone' });

/** Where one cell stands, derived, with its reasons; `status` is null when nothing of it is shown. */
export const cellStandingSchema = z
  .object({
    /** the workstream's ref */
    workstream: z.string(),
    /** a force's slug, or `national` */
    subject: z.string(),
    basis: cellBasisSchema,
    inScope: z.boolean(),
    status: statusSchema.nullable(),
    reasons: z.array(derivedReasonSchema),
    /** milestones of each status; empty when nothing is shown */
    counts: countsSchema,
    open: z.number().int(),
    overdue: z.number().int(),
    /** the earliest open milestone forecast for today or later */
    next: nextMilestoneSchema.nullable(),
    /** what the lead declared in the position circulated last */
    declared: statusSchema.nullable(),
  })
  .meta({ id: 'CellStanding' });
export type CellStanding = z.infer<typeof cellStandingSchema>;

/** The position that `circulated` cells and declared statuses are taken from. */
export const circulatedSchema = z
  .object({
    cycle: z.string(),
    version: z.number().int(),
    boardOn: businessDateSchema,
    dataDate: businessDateSchema,
    circulatedAt: instantSchema,
  })
  .meta({ id: 'Circulated' });

/** Workstreams × forces and national. Headings hold counts of cells by status, never a rolled-up status. */
export const matrixSchema = z
  .object({
    workstreams: z.array(z.object({ ref: z.string(), name: bilingualTextSchema, counts: countsSchema })),
    subjects: z.array(
      z.object({
        slug: z.string(),
        /** null for national */
        name: bilingualTextSchema.nullable(),
        basis: cellBasisSchema,
        counts: countsSchema,
      }),
    ),
    counts: countsSchema,
    /** milestones of each status in every cell shown */
    milestoneCounts: countsSchema,
    /** workstream by workstream, in the order of `workstreams`, then of `subjects` */
    cells: z.array(cellStandingSchema),
    lastCirculated: circulatedSchema.nullable(),
    asAt: instantSchema,
    today: businessDateSchema,
  })
  .meta({ id: 'Matrix' });
export type Matrix = z.infer<typeof matrixSchema>;
