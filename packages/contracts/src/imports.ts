import { IMPORT_KINDS, IMPORT_STATES, ROW_OUTCOMES, SHEET_COLUMNS, SHEET_LIMITS } from '@camau/domain';
import { z } from 'zod';
import { milestoneQuerySchema } from './milestones.js';
import { asAtQueryShape, pageQueryShape } from './paging.js';
import { bilingualTextSchema, instantSchema, plainWords } from './texts.js';

export const sheetColumnSchema = z.enum(SHEET_COLUMNS, { error: 'unknown_code' }).meta({ id: 'SheetColumn' });
export const importStateSchema = z.enum(IMPORT_STATES).meta({ id: 'ImportState' });
export const rowOutcomeSchema = z.enum(ROW_OUTCOMES, { error: 'unknown_code' }).meta({ id: 'RowOutcome' });

/** Which column each header of the sheet stands for, in their order; null leaves it out. A column stands once. */
export const columnMappingSchema = z
  .array(sheetColumnSchema.nullable())
  .max(SHEET_LIMITS.columns, { error: 'too_many' })
  .refine((mapping) => mapping.every((column, at) => column === null || mapping.indexOf(column) === at), {
    error: 'column_twice',
  });

/** A sheet of milestones: `content` is the text that was pasted, or the bytes of the CSV or XLSX file in base64; how much may come is the route's business. */
export const newImportSchema = z
  .strictObject({
    name: plainWords(200).pipe(z.string().trim().min(1, { error: 'required' })),
    kind: z.enum(IMPORT_KINDS, { error: 'unknown_code' }),
    content: z.string({ error: 'required' }).min(1, { error: 'required' }),
    mapping: columnMappingSchema.optional(),
  })
  .meta({ id: 'NewImport' });
export type NewImport = z.infer<typeof newImportSchema>;

export const importMappingSchema = z.strictObject({ mapping: columnMappingSchema }).meta({ id: 'ImportMapping' });
export type ImportMapping = z.infer<typeof importMappingSchema>;

export const importListQuerySchema = z.strictObject({ ...pageQueryShape, ...asAtQueryShape });
export type ImportListQuery = z.infer<typeof importListQuerySchema>;

/** Rows of one import, a page at a time; `outcome` narrows them, `warned` leaves those that look like personal data. */
export const importQuerySchema = z.strictObject({
  outcome: rowOutcomeSchema.optional(),
  warned: z.enum(['true'], { error: 'unknown_code' }).optional(),
  ...pageQueryShape,
  ...asAtQueryShape,
});
export type ImportQuery = z.infer<typeof importQuerySchema>;

const countsSchema = z.object({
  add: z.number().int(),
  change: z.number().int(),
  same: z.number().int(),
  refused: z.number().int(),
  /** rows, of whatever outcome, with a cell that looks like personal data */
  warned: z.number().int(),
});

const importShape = {
  ref: z.string(),
  name: z.string(),
  kind: z.enum(IMPORT_KINDS),
  state: importStateSchema,
  madeBy: bilingualTextSchema.nullable(),
  madeAt: instantSchema,
  confirmedAt: instantSchema.nullable(),
  undoneAt: instantSchema.nullable(),
  counts: countsSchema,
  version: z.number().int(),
};

export const importListItemSchema = z.object(importShape).meta({ id: 'ImportListItem' });
export type ImportListItem = z.infer<typeof importListItemSchema>;

export const importListSchema = z
  .object({ items: z.array(importListItemSchema), nextCursor: z.string().nullable() })
  .meta({ id: 'ImportList' });
export type ImportList = z.infer<typeof importListSchema>;

/** Something said of a cell, a row (`column` null) or the sheet: a refusal keeps the row out, a warning must be confirmed, a note neither. `text` is in the reader's language. */
export const importMessageSchema = z
  .object({
    column: sheetColumnSchema.nullable(),
    level: z.enum(['refusal', 'warning', 'note']),
    code: z.string(),
    text: z.string(),
  })
  .meta({ id: 'ImportMessage' });
export type ImportMessage = z.infer<typeof importMessageSchema>;

export const importRowSchema = z
  .object({
    /** the row's number in the sheet */
    number: z.number().int(),
    ref: z.string().nullable(),
    outcome: rowOutcomeSchema,
    changes: z.array(z.object({ column: sheetColumnSchema, from: z.string().nullable(), to: z.string() })),
    messages: z.array(importMessageSchema),
  })
  .meta({ id: 'ImportRow' });
export type ImportRow = z.infer<typeof importRowSchema>;

export const importSchema = z
  .object({
    ...importShape,
    headers: z.array(z.string()),
    headerRow: z.number().int(),
    mapping: z.array(sheetColumnSchema.nullable()),
    messages: z.array(importMessageSchema),
    rows: z.array(importRowSchema),
    nextCursor: z.string().nullable(),
    /** by which the header `Camau-Personal-Data` says that all that is warned of here was looked at; null without a warning */
    personalDataMark: z.string().nullable(),
    allowedActions: z.array(z.string()),
  })
  .meta({ id: 'Import' });
export type Import = z.infer<typeof importSchema>;

/** Filters and order of the milestones that a spreadsheet is made of: as the list's, without its pages. */
export const milestoneSheetQuerySchema = milestoneQuerySchema.omit({ cursor: true, limit: true, facets: true });
export type MilestoneSheetQuery = z.infer<typeof milestoneSheetQuerySchema>;
