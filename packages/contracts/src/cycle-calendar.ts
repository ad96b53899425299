import { CALENDAR_STEPS, CYCLE_STEPS } from '@camau/domain';
import { z } from 'zod';
import { cycleShape } from './cycles.js';
import { asAtQueryShape } from './paging.js';
import { businessDateSchema } from './texts.js';

export const bankHolidaySchema = z.object({ on: businessDateSchema, name: z.string() }).meta({ id: 'BankHoliday' });
export type BankHoliday = z.infer<typeof bankHolidaySchema>;

/** One dated step of a cycle; `holidays` are those between it and the Board: each made it a working day earlier. */
export const datedStepSchema = z
  .object({
    step: z.enum(CALENDAR_STEPS),
    on: businessDateSchema,
    standing: z.enum(['past', 'today', 'to_come']),
    holidays: z.array(bankHolidaySchema),
  })
  .meta({ id: 'DatedStep' });
export type DatedStep = z.infer<typeof datedStepSchema>;

export const calendarCycleSchema = z
  .object({ ...cycleShape, steps: z.array(datedStepSchema), allowedActions: z.array(z.string()) })
  .meta({ id: 'CalendarCycle' });
export type CalendarCycle = z.infer<typeof calendarCycleSchema>;

/** Every cycle of a programme with its dated steps, the latest Board first. */
export const calendarSchema = z
  .object({
    items: z.array(calendarCycleSchema),
    /** what comes next, `workingDays` from today (0: today) */
    next: z
      .object({
        cycle: z.string(),
        step: z.enum(CALENDAR_STEPS),
        on: businessDateSchema,
        workingDays: z.number().int(),
      })
      .nullable(),
    /** the period a next cycle would have; null before the first */
    nextPeriod: z.object({ startsOn: businessDateSchema, endsOn: businessDateSchema }).nullable(),
    /** working days before the Board; `ledgers`: the fewest between the period's end and the day reports are due */
    offsets: z.object({
      due: z.number().int(),
      review: z.number().int(),
      close: z.number().int(),
      papers: z.number().int(),
      ledgers: z.number().int(),
    }),
    allowedActions: z.array(z.string()),
    today: businessDateSchema,
  })
  .meta({ id: 'Calendar' });
export type Calendar = z.infer<typeof calendarSchema>;

const newCycleShape = {
  periodStartsOn: businessDateSchema,
  periodEndsOn: businessDateSchema,
  boardOn: businessDateSchema,
};

/** A cycle to add: its period, whole months, and its Board; every other date is counted back from the Board. */
export const newCycleSchema = z.strictObject(newCycleShape).meta({ id: 'NewCycle' });
export type NewCycle = z.infer<typeof newCycleSchema>;
export const newCycleQuerySchema = z.strictObject({ ...newCycleShape, ...asAtQueryShape });
export type NewCycleQuery = z.infer<typeof newCycleQuerySchema>;

/** The dates a cycle would have, before it is added. */
export const plannedCycleSchema = z
  .object({ ...newCycleShape, cycle: z.string(), steps: z.array(datedStepSchema) })
  .meta({ id: 'PlannedCycle' });
export type PlannedCycle = z.infer<typeof plannedCycleSchema>;

export const boardMoveSchema = z.strictObject({ boardOn: businessDateSchema }).meta({ id: 'BoardMove' });
export type BoardMoveBody = z.infer<typeof boardMoveSchema>;
export const boardMoveQuerySchema = z.strictObject({ boardOn: businessDateSchema, ...asAtQueryShape });
export type BoardMoveQuery = z.infer<typeof boardMoveQuerySchema>;

/** What moving a Board date would do: which steps move from when to when, which stay and why. */
export const boardMovePreviewSchema = z
  .object({
    cycle: z.string(),
    from: businessDateSchema,
    to: businessDateSchema,
    moved: z.array(
      z.object({
        step: z.enum(CYCLE_STEPS),
        from: businessDateSchema,
        to: businessDateSchema,
        holidays: z.array(bankHolidaySchema),
      }),
    ),
    kept: z.array(
      z.object({ step: z.enum(CYCLE_STEPS), on: businessDateSchema, why: z.enum(['past', 'today', 'unchanged']) }),
    ),
    /** the data date after the move; null when it stays */
    dataOn: businessDateSchema.nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'BoardMovePreview' });
export type BoardMovePreview = z.infer<typeof boardMovePreviewSchema>;
