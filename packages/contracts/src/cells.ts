import { z } from 'zod';
import { cellStandingSchema, circulatedSchema } from './matrix.js';
import { tierSchema } from './milestones.js';
import { bilingualTextSchema, businessDateSchema, instantSchema } from './texts.js';

/** One difference between the position circulated last and the plan now; `from` null: it was not there, `to` null: it is gone. */
export const cellChangeSchema = z
  .object({
    kind: z.enum([
      'milestone_added',
      'milestone_gone',
      'milestone_status',
      'milestone_forecast',
      'milestone_baseline',
      'milestone_tier',
    ]),
    ref: z.string(),
    title: bilingualTextSchema,
    from: z.string().nullable(),
    to: z.string().nullable(),
  })
  .meta({ id: 'CellChange' });

/** A cell's page: where it stands and why, what is declared of it, what is overdue, what changed since the Board last saw it. */
export const cellSchema = z
  .object({
    ...cellStandingSchema.shape,
    workstreamName: bilingualTextSchema,
    /** null for national */
    subjectName: bilingualTextSchema.nullable(),
    approach: bilingualTextSchema.nullable(),
    overdueMilestones: z.array(
      z.object({
        ref: z.string(),
        title: bilingualTextSchema,
        tier: tierSchema,
        forecastOn: businessDateSchema,
        workingDays: z.number().int(),
      }),
    ),
    lastCirculated: circulatedSchema.nullable(),
    /** null when nothing was circulated, or the plan itself is not shown */
    changes: z.array(cellChangeSchema).nullable(),
    /** `declare_scope`, `edit_approach` */
    allowedActions: z.array(z.string()),
    /** 0 before anything was declared */
    version: z.number().int(),
    asAt: instantSchema,
    today: businessDateSchema,
  })
  .meta({ id: 'Cell' });
export type Cell = z.infer<typeof cellSchema>;

/** What is declared of a cell; a part that is left out stays as it is. */
export const cellDeclarationSchema = z
  .strictObject({
    inScope: z.boolean().optional(),
    approach: bilingualTextSchema.nullable().optional(),
  })
  .meta({ id: 'CellDeclaration' });
export type CellDeclaration = z.infer<typeof cellDeclarationSchema>;
