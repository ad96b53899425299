import { Injectable } from '@nestjs/common';
import {
  bilingualTextSchema,
  boardRecordItemSchema,
  boardRecordSchema,
  type BoardRecordItem,
  type BoardRecordQuery,
} from '@camau/contracts';
import { z } from 'zod';
import { decodeCursor, encodeCursor } from '../../platform/database/cursor.js';
import type { Tx } from '../../platform/database/tx.js';
import { RECORD_FROM, RECORD_JSON } from './board-rows.sql.js';

const rowSchema = z.object({
  id: z.string(),
  version: z.number(),
  recordedBy: bilingualTextSchema.nullable(),
  item: boardRecordItemSchema,
  history: boardRecordSchema.shape.history,
});
export type BoardRecordRow = z.infer<typeof rowSchema>;

/** Decisions and actions of the Board as pages read them. */
@Injectable()
export class BoardRecordsReadModel {
  async find(tx: Tx, programmeId: string, ref: string): Promise<BoardRecordRow | undefined> {
    const values = [programmeId, tx.today, ref, tx.context.asAt?.instant ?? 'infinity'];
    const [row] = await tx.rows('board-records.one', ONE_SQL, values, rowSchema);
    return row;
  }

  /** Open ones first, by due date, then the closed ones, newest first. */
  async page(
    tx: Tx,
    programmeId: string,
    query: BoardRecordQuery,
  ): Promise<{ items: BoardRecordItem[]; nextCursor: string | null }> {
    const cursor = query.cursor === undefined ? null : decodeCursor(query.cursor, 'place');
    const values = [
      programmeId,
      tx.today,
      query.state ?? null,
      query.kind ?? null,
      cursor?.[0] ?? null,
      cursor?.[1] ?? null,
    ];
    const schema = z.object({ item: boardRecordItemSchema, place: z.string() });
    const rows = await tx.rows('board-records.list', LIST_SQL, [...values, query.limit + 1], schema);
    const shown = rows.slice(0, query.limit);
    const last = rows.length > query.limit ? shown.at(-1) : undefined;
    return {
      items: shown.map(({ item }) => item),
      nextCursor: last === undefined ? null : encodeCursor('place', [last.place, last.item.ref]),
    };
  }
}

const ONE_SQL = `
select r.id, r.version, post_of(r.recorded_by) as "recordedBy", ${RECORD_JSON('$2')} as item,
  (select jsonb_agg(jsonb_build_object('at', h.valid_from, 'by', case when h.changed_by is not null then post_of(h.changed_by) end, 'state', h.state,
      'text', h.text, 'ownerPost', h.owner_post, 'dueOn', h.due_on, 'closingWords', h.closing_words) order by h.valid_from)
    from history.board_record h where h.id = r.id and h.valid_from <= $4::timestamptz) as history
from ${RECORD_FROM} where r.programme_id = $1 and r.ref = $3`;

// NB: one text orders everything: open before closed, an open one by its due date, a closed one by how long ago it was closed.
const PLACE = `case when r.state = 'open' then '0' || r.due_on::text else '1' || lpad((100000 - (r.closed_on - date '2000-01-01'))::text, 6, '0') end`;
const LIST_SQL = `
select ${RECORD_JSON('$2')} as item, ${PLACE} as place from ${RECORD_FROM}
where r.programme_id = $1 and ($3::text is null or r.state = $3) and ($4::text is null or r.kind = $4)
  and ($5::text is null or (${PLACE} collate "C", r.ref collate "C") > ($5::text collate "C", $6::text collate "C"))
order by ${PLACE} collate "C", r.ref collate "C" limit $7`;
