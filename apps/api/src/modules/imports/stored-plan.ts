import { rowOutcomeSchema, sheetColumnSchema } from '@camau/contracts';
import { CELL_MARKS, type ImportPlan, type RowPlan } from '@camau/domain';
import { z } from 'zod';

/** What is kept of a plan: its rows, what is said of columns, how many of each outcome. */
export type StoredPlan = Pick<ImportPlan, 'rows' | 'notes' | 'counts'>;

const paramsSchema = z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]));

const messageSchema = z.object({
  column: sheetColumnSchema.nullable(),
  level: z.enum(['refusal', 'warning', 'note']),
  code: z.string(),
  params: paramsSchema,
});
export type StoredMessage = z.infer<typeof messageSchema>;

export const batchNotesSchema = z.array(messageSchema);
export const sheetNotesSchema = z.array(z.object({ code: z.string(), params: paramsSchema }));

export const sheetCellsSchema = z.array(
  z
    .object({
      text: z.string(),
      date: z.string().optional(),
      numberDate: z.string().optional(),
      mark: z.enum(CELL_MARKS).optional(),
      of: z.string().optional(),
    })
    .nullable(),
);

/** A row's plan as it was stored; its acts are decided anew when they are performed. */
export const rowPlanSchema = z.object({
  number: z.number(),
  ref: z.string().nullable(),
  outcome: rowOutcomeSchema,
  acts: z.array(z.looseObject({ do: z.string() })),
  changes: z.array(z.object({ column: sheetColumnSchema, from: z.string().nullable(), to: z.string() })),
  messages: z.array(messageSchema),
});
export type StoredRowPlan = z.infer<typeof rowPlanSchema>;

/** A plan's row as it comes back from the database: without what JSON does not hold. */
export function asStored(row: RowPlan): unknown {
  return JSON.parse(JSON.stringify(row)) as unknown;
}
