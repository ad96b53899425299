import { Injectable } from '@nestjs/common';
import { boardQuestionItemSchema, type BoardQuestionItem, type BoardQuestionQuery } from '@camau/contracts';
import { z } from 'zod';
import { decodeCursor, encodeCursor } from '../../platform/database/cursor.js';
import type { Tx } from '../../platform/database/tx.js';
import { QUESTION_FROM, QUESTION_JSON } from './board-rows.sql.js';

const rowSchema = z.object({ id: z.string(), version: z.number(), item: boardQuestionItemSchema });
export type BoardQuestionRow = z.infer<typeof rowSchema>;

/** Questions within reach: a row policy leaves a private one to its asker, the office and the secretariat. */
@Injectable()
export class BoardQuestionsReadModel {
  async find(
    tx: Tx,
    reader: { programmeId: string; userId: string },
    ref: string,
  ): Promise<BoardQuestionRow | undefined> {
    const [row] = await tx.rows('board-questions.one', ONE_SQL, [reader.programmeId, reader.userId, ref], rowSchema);
    return row;
  }

  /** Newest first. */
  async page(
    tx: Tx,
    reader: { programmeId: string; userId: string },
    query: BoardQuestionQuery,
  ): Promise<{ items: BoardQuestionItem[]; nextCursor: string | null }> {
    const cursor = query.cursor === undefined ? null : decodeCursor(query.cursor, 'ref');
    const values = [reader.programmeId, reader.userId, query.state ?? null, cursor?.[1] ?? null, query.limit + 1];
    const rows = await tx.rows('board-questions.list', LIST_SQL, values, z.object({ item: boardQuestionItemSchema }));
    const items = rows.slice(0, query.limit).map(({ item }) => item);
    const last = rows.length > query.limit ? items.at(-1) : undefined;
    return { items, nextCursor: last === undefined ? null : encodeCursor('ref', ['', last.ref]) };
  }
}

const ITEM = `${QUESTION_JSON('$2')} as item`;
const ONE_SQL = `select q.id, q.version, ${ITEM} from ${QUESTION_FROM} where q.programme_id = $1 and q.ref = $3`;

// NB: length before text: BQ-10000 comes after BQ-9999.
const LIST_SQL = `
select ${ITEM} from ${QUESTION_FROM}
where q.programme_id = $1 and ($3::text is null or $3 = case when q.circulated_at is not null then 'circulated' when q.answer is not null then 'answered' else 'asked' end)
  and ($4::text is null or (length(q.ref), q.ref) < (length($4::text), $4::text))
order by length(q.ref) desc, q.ref desc limit $5`;
