import { Injectable } from '@nestjs/common';
import {
  bilingualTextSchema,
  sheetColumnSchema,
  WORK_SHOWN,
  workSchema,
  type ImportListQuery,
  type ImportQuery,
  type Work,
} from '@camau/contracts';
import { IMPORT_KINDS, IMPORT_STATES } from '@camau/domain';
import { z } from 'zod';
import { decodeCursor, encodeCursor } from '../../platform/database/cursor.js';
import type { Tx } from '../../platform/database/tx.js';
import { batchNotesSchema, rowPlanSchema, sheetNotesSchema, type StoredRowPlan } from './stored-plan.js';

const instant = z.string().nullable();

const listedSchema = z.object({
  ref: z.string(),
  name: z.string(),
  kind: z.enum(IMPORT_KINDS),
  state: z.enum(IMPORT_STATES),
  madeBy: bilingualTextSchema.nullable(),
  madeAt: z.string(),
  confirmedAt: instant,
  undoneAt: instant,
  // NB: imports made before their words were looked through count no warning.
  counts: z.object({
    ...{ add: z.number(), change: z.number(), same: z.number(), refused: z.number() },
    warned: z.number().default(0),
  }),
  version: z.number(),
});
export type ListedImport = z.infer<typeof listedSchema>;

const shownSchema = listedSchema.extend({
  id: z.string(),
  headers: z.array(z.string()),
  headerRow: z.number(),
  mapping: z.array(sheetColumnSchema.nullable()),
  sheetNotes: sheetNotesSchema,
  notes: batchNotesSchema,
});
export type ShownImport = z.infer<typeof shownSchema>;

const waitingSchema = z.object({ imports: workSchema.shape.imports });

/** A page of something, and where the next begins. */
export interface Page<T> {
  readonly items: T[];
  readonly nextCursor: string | null;
}

/** Imports as they are shown: the list, newest first, one of them, and its rows a page at a time. */
@Injectable()
export class ImportsReadModel {
  async list(tx: Tx, programmeId: string, { cursor, limit }: ImportListQuery): Promise<Page<ListedImport>> {
    const after = cursor === undefined ? null : decodeCursor(cursor, 'imports')[1];
    const rows = await tx.rows('imports.list', LIST_SQL, [programmeId, after, limit + 1], listedSchema);
    return paged(rows, limit, 'imports', ({ ref }) => ['', ref]);
  }

  async find(tx: Tx, programmeId: string, ref: string): Promise<ShownImport | null> {
    const [row] = await tx.rows('imports.find', FIND_SQL, [programmeId, ref], shownSchema);
    return row ?? null;
  }

  /** Sheets that were read and wait to be saved, the longest waiting first. */
  async waiting(tx: Tx, programmeId: string): Promise<Work['imports']> {
    const [row] = await tx.rows('imports.waiting', WAITING_SQL, [programmeId, WORK_SHOWN], waitingSchema);
    return row?.imports ?? { total: 0, items: [] };
  }

  async rows(
    tx: Tx,
    programmeId: string,
    batchId: string,
    { cursor, limit, outcome, warned }: ImportQuery,
  ): Promise<Page<StoredRowPlan>> {
    const sort = `import-rows:${outcome ?? ''}${warned === 'true' ? ':warned' : ''}`;
    const after = cursor === undefined ? 0 : positionOf(decodeCursor(cursor, sort)[0]);
    const values = [programmeId, batchId, outcome ?? null, after, limit + 1, warned === 'true'];
    const rows = await tx.rows('imports.page', PAGE_SQL, values, z.object({ plan: rowPlanSchema }));
    return paged(
      rows.map(({ plan }) => plan),
      limit,
      sort,
      ({ number }) => [String(number), ''],
    );
  }
}

function positionOf(key: string): number {
  const position = Number(key);
  return Number.isSafeInteger(position) && position < 2_147_483_647 ? position : 0;
}

function paged<T>(rows: T[], limit: number, sort: string, keyOf: (row: T) => [string, string]): Page<T> {
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return { items: rows.slice(0, limit), nextCursor: last === undefined ? null : encodeCursor(sort, keyOf(last)) };
}

const INSTANT = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const COLUMNS = `b.ref, b.name, b.kind, b.state, post_of(b.made_by) as "madeBy", ${INSTANT('b.made_at')} as "madeAt",
  ${INSTANT('b.confirmed_at')} as "confirmedAt", ${INSTANT('b.undone_at')} as "undoneAt", b.counts, b.version`;

const LIST_SQL = `
select ${COLUMNS} from import_batch b where b.programme_id = $1 and ($2::text is null or (length(b.ref), b.ref) < (length($2), $2))
order by length(b.ref) desc, b.ref desc limit $3`;

const FIND_SQL = `
select ${COLUMNS}, b.id, b.headers, b.header_row as "headerRow", b.mapping, b.sheet_notes as "sheetNotes", b.notes
from import_batch b where b.programme_id = $1 and b.ref = $2`;

const WAITING_SQL = `
with waiting as (
  select b.ref, b.name, (b.made_at at time zone 'Europe/London')::date as made_on, b.made_by, b.made_at from import_batch b
  where b.programme_id = $1 and b.state = 'previewed'
),
shown as (select * from waiting order by made_at limit $2)
select jsonb_build_object('total', (select count(*) from waiting), 'items', (select coalesce(jsonb_agg(jsonb_build_object(
  'import', ref, 'name', name, 'madeOn', made_on, 'madeBy', post_of(made_by)) order by made_at), '[]') from shown)) as imports`;

const PAGE_SQL = `
select r.plan from import_row r
where r.programme_id = $1 and r.batch_id = $2 and ($3::text is null or r.outcome = $3) and r.number > $4
  and (not $6::boolean or jsonb_path_exists(r.plan, '$.messages[*] ? (@.level == "warning")')) order by r.number limit $5`;
