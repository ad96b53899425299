import { Injectable } from '@nestjs/common';
import { sheetColumnSchema } from '@camau/contracts';
import { IMPORT_STATES, type RowPlan, type SheetRow } from '@camau/domain';
import { z } from 'zod';
import type { Tx } from '../../platform/database/tx.js';
import { batchNotesSchema, rowPlanSchema, sheetCellsSchema, sheetNotesSchema, type StoredPlan } from './stored-plan.js';

const batchSchema = z.object({
  id: z.string(),
  ref: z.string(),
  state: z.enum(IMPORT_STATES),
  headers: z.array(z.string()),
  headerSha256: z.string(),
  mapping: z.array(sheetColumnSchema.nullable()),
  sheetNotes: sheetNotesSchema,
  notes: batchNotesSchema,
  madeBy: z.string(),
  version: z.number(),
});
export type ImportBatch = z.infer<typeof batchSchema>;

const rowSchema = z.object({
  number: z.number(),
  cells: sheetCellsSchema,
  plan: rowPlanSchema,
  appliedVersion: z.number().nullable(),
});
export type StoredRow = z.infer<typeof rowSchema>;

/** A sheet that was just read, with what it would do. */
export interface NewBatch {
  readonly programmeId: string;
  readonly name: string;
  readonly kind: string;
  readonly contentSha256: string;
  readonly headers: readonly string[];
  readonly headerRow: number;
  readonly headerSha256: string;
  readonly mapping: readonly (string | null)[];
  readonly sheetNotes: readonly unknown[];
  readonly madeBy: string;
}

/** Imports as rows; every method works within a transaction's scope, so imports of others are not there. */
@Injectable()
export class ImportsRepository {
  /** Adds an import with its rows; answers with its ref. */
  async add(tx: Tx, batch: NewBatch, rows: readonly SheetRow[], plan: StoredPlan): Promise<string> {
    const values = [
      ...[batch.programmeId, batch.name, batch.kind, batch.contentSha256, JSON.stringify(batch.headers)],
      ...[batch.headerRow, batch.headerSha256, JSON.stringify(batch.mapping), JSON.stringify(batch.sheetNotes)],
      ...[JSON.stringify(plan.notes), JSON.stringify(plan.counts), batch.madeBy, tx.instant],
    ];
    const [made] = await tx.rows('imports.add', ADD_SQL, values, z.object({ id: z.string(), ref: z.string() }));
    const planned = new Map(plan.rows.map((row) => [row.number, row]));
    const cells = rows.map(({ number, cells: held }) => ({ number, cells: held, plan: planned.get(number)! }));
    await tx.run('imports.add-rows', ADD_ROWS_SQL, [batch.programmeId, made!.id, batch.madeBy, JSON.stringify(cells)]);
    return made!.ref;
  }

  /** The import, locked until the transaction ends; null when it is not there for this reader. */
  async lock(tx: Tx, programmeId: string, ref: string): Promise<ImportBatch | null> {
    const [row] = await tx.rows('imports.lock', LOCK_SQL, [programmeId, ref], batchSchema);
    return row ?? null;
  }

  async rows(tx: Tx, programmeId: string, batchId: string): Promise<StoredRow[]> {
    return tx.rows('imports.rows', ROWS_SQL, [programmeId, batchId], rowSchema);
  }

  /** Puts another plan in the place of the one shown; the rows that differ are written. */
  async replan(
    tx: Tx,
    programmeId: string,
    batchId: string,
    mapping: readonly unknown[],
    plan: StoredPlan,
  ): Promise<void> {
    const values = [batchId, JSON.stringify(mapping), JSON.stringify(plan.notes), JSON.stringify(plan.counts)];
    await tx.run('imports.replan', REPLAN_SQL, values);
    const rows = plan.rows.map((row) => ({ number: row.number, plan: row }));
    await tx.run('imports.replan-rows', REPLAN_ROWS_SQL, [programmeId, batchId, JSON.stringify(rows)]);
  }

  async confirm(
    tx: Tx,
    programmeId: string,
    batchId: string,
    by: string,
    applied: readonly AppliedRow[],
  ): Promise<void> {
    await tx.run('imports.confirm', CONFIRM_SQL, [batchId, by, tx.instant]);
    await tx.run('imports.applied', APPLIED_SQL, [programmeId, batchId, JSON.stringify(applied)]);
  }

  async undo(tx: Tx, batchId: string, by: string): Promise<void> {
    await tx.run('imports.undo', UNDO_SQL, [batchId, by, tx.instant]);
  }

  /** How the columns of the same headers were matched before: by this person, else most lately by anybody of the programme. */
  async rememberedMapping(
    tx: Tx,
    programmeId: string,
    headerSha256: string,
    userId: string,
  ): Promise<(string | null)[] | null> {
    const [row] = await tx.rows(
      'imports.mapping',
      'select mapping from import_mapping where programme_id = $1 and header_sha256 = $2 order by (made_by = $3) desc, id desc limit 1',
      [programmeId, headerSha256, userId],
      z.object({ mapping: z.array(z.string().nullable()) }),
    );
    return row?.mapping ?? null;
  }

  async rememberMapping(
    tx: Tx,
    programmeId: string,
    headerSha256: string,
    userId: string,
    mapping: readonly unknown[],
  ): Promise<void> {
    await tx.run('imports.remember', REMEMBER_SQL, [programmeId, userId, headerSha256, JSON.stringify(mapping)]);
  }
}

/** A row that was applied, and the version its milestone has since. */
export interface AppliedRow {
  readonly number: number;
  readonly version: number;
}

/** What is stored of a plan's row. */
export type PlannedRow = RowPlan;

const ADD_SQL = `
insert into import_batch (programme_id, ref, name, kind, state, content_sha256, headers, header_row, header_sha256, mapping, sheet_notes, notes, counts, made_by, made_at)
values ($1, next_import($1), $2, $3, 'previewed', $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) returning id, ref`;

const ADD_ROWS_SQL = `
insert into import_row (programme_id, batch_id, made_by, number, cells, outcome, plan)
select $1, $2, $3, r.number, r.cells, r.plan ->> 'outcome', r.plan from jsonb_to_recordset($4::jsonb) as r(number integer, cells jsonb, plan jsonb)`;

const LOCK_SQL = `
select id, ref, state, headers, header_sha256 as "headerSha256", mapping, sheet_notes as "sheetNotes", notes, made_by as "madeBy", version
from import_batch where programme_id = $1 and ref = $2 for update`;

const ROWS_SQL = `
select number, cells, plan, applied_version as "appliedVersion" from import_row where programme_id = $1 and batch_id = $2 order by number`;

const REPLAN_SQL = `
update import_batch set mapping = $2, notes = $3, counts = $4, version = version + 1 where id = $1`;

const REPLAN_ROWS_SQL = `
update import_row i set plan = r.plan, outcome = r.plan ->> 'outcome'
from jsonb_to_recordset($3::jsonb) as r(number integer, plan jsonb)
where i.programme_id = $1 and i.batch_id = $2 and i.number = r.number and i.plan <> r.plan`;

const CONFIRM_SQL = `
update import_batch set state = 'confirmed', confirmed_by = $2, confirmed_at = $3, version = version + 1 where id = $1`;

const APPLIED_SQL = `
update import_row i set applied_version = r.version
from jsonb_to_recordset($3::jsonb) as r(number integer, version integer)
where i.programme_id = $1 and i.batch_id = $2 and i.number = r.number`;

const UNDO_SQL = `
update import_batch set state = 'undone', undone_by = $2, undone_at = $3, version = version + 1 where id = $1`;

const REMEMBER_SQL = `
insert into import_mapping (programme_id, made_by, header_sha256, mapping) values ($1, $2, $3, $4)
on conflict (programme_id, header_sha256, made_by) do update set mapping = excluded.mapping, version = import_mapping.version + 1
where import_mapping.mapping <> excluded.mapping`;
