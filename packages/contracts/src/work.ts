import { z } from 'zod';
import { statusSchema } from './milestones.js';
import { bilingualTextSchema, businessDateSchema, instantSchema } from './texts.js';

const milestoneShape = {
  ref: z.string(),
  title: bilingualTextSchema,
  /** force slug, or null for national */
  force: z.string().nullable(),
};

/** How many entries of each list are sent; the counts beside say how many there are. */
export const WORK_SHOWN = 8;

/** What the plan asks of one person: due, waiting for them, late, and what changed since they were last here. */
export const workSchema = z
  .object({
    due: z.object({
      total: z.number().int(),
      overdue: z.number().int(),
      items: z.array(
        z.object({
          ...milestoneShape,
          forecastOn: businessDateSchema,
          status: statusSchema,
          overdue: z.boolean(),
          /** working days until the forecast; overdue: the whole ones that have passed since, negative */
          workingDays: z.number().int(),
        }),
      ),
    }),
    verifications: z.object({
      total: z.number().int(),
      /** working days the office has to verify a claim */
      limitWorkingDays: z.number().int(),
      items: z.array(
        z.object({
          ...milestoneShape,
          claimedOn: businessDateSchema,
          claimedBy: bilingualTextSchema.nullable(),
          workingDays: z.number().int(),
          late: z.boolean(),
        }),
      ),
    }),
    changeRequests: z.object({
      total: z.number().int(),
      items: z.array(
        z.object({
          ...milestoneShape,
          request: z.string(),
          raisedOn: businessDateSchema,
          raisedBy: bilingualTextSchema.nullable(),
        }),
      ),
    }),
    /** sheets that were read and shown, and neither saved nor replaced: the reader's own, or every one for the office */
    imports: z.object({
      total: z.number().int(),
      items: z.array(
        z.object({
          import: z.string(),
          name: z.string(),
          madeOn: businessDateSchema,
          madeBy: bilingualTextSchema.nullable(),
        }),
      ),
    }),
    /** forces and national with overdue milestones, most first; empty for those who do not run the programme */
    late: z.array(z.object({ subject: z.string(), overdue: z.number().int() })),
    changes: z.object({
      since: instantSchema,
      isFirstVisit: z.boolean(),
      total: z.number().int(),
      items: z.array(
        z.object({
          ...milestoneShape,
          at: instantSchema,
          by: bilingualTextSchema.nullable(),
          act: z.string(),
          forecastFrom: businessDateSchema.nullable(),
          forecastOn: businessDateSchema.nullable(),
        }),
      ),
    }),
    asAt: instantSchema,
    today: businessDateSchema,
  })
  .meta({ id: 'Work' });
export type Work = z.infer<typeof workSchema>;
