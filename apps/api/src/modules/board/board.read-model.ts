import { Injectable } from '@nestjs/common';
import {
  bilingualTextSchema,
  boardQuestionItemSchema,
  boardRecordItemSchema,
  confidenceSchema,
  positionListItemSchema,
} from '@camau/contracts';
import { z } from 'zod';
import type { Tx } from '../../platform/database/tx.js';
import { QUESTION_FROM, QUESTION_JSON, RECORD_FROM, RECORD_JSON } from './board-rows.sql.js';

const rowSchema = positionListItemSchema.extend({
  id: z.string(),
  previousSha256: z.string().nullable(),
  isLatest: z.boolean(),
  /** the frozen text; null where the caller said it has it parsed */
  canonical: z.string().nullable(),
  previousBoard: z.object({ cycle: z.string(), boardOn: z.string() }).nullable(),
  outcomes: z.array(z.object({ number: z.number(), text: bilingualTextSchema })),
  confidenceScale: z.array(confidenceSchema),
  records: z.array(boardRecordItemSchema),
  questions: z.array(boardQuestionItemSchema),
});
export type BoardRow = z.infer<typeof rowSchema>;

/** Which circulated position: the latest one, or a cycle's (its latest version when `version` is null). */
export interface BoardPlace {
  readonly programmeId: string;
  readonly userId: string;
  readonly cycle: string | null;
  readonly version: number | null;
}

/** The Board page: one circulated position with everything the page shows beside it, in one statement. */
@Injectable()
export class BoardReadModel {
  /** `kept`: ids of positions whose text need not be sent again. Undefined until one was circulated. */
  async find(tx: Tx, place: BoardPlace, kept: readonly string[]): Promise<BoardRow | undefined> {
    const { programmeId, userId, cycle, version } = place;
    const values = [programmeId, userId, tx.today, kept, ...(cycle === null ? [] : [cycle, version])];
    const [row] = await (cycle === null
      ? tx.rows('board.latest', LATEST_SQL, values, rowSchema)
      : tx.rows('board.of-cycle', OF_CYCLE_SQL, values, rowSchema));
    return row;
  }
}

const CIRCULATED = 'p.programme_id = $1 and p.circulated_at is not null';
const BEFORE = `from cycle b where b.programme_id = $1 and b.period_ends_on < c.period_ends_on
  and exists (select from position e where e.programme_id = $1 and e.cycle_id = b.id and e.circulated_at is not null) order by b.period_ends_on desc limit 1`;

const boardSql = (which: string): string => `
select p.id, c.ref as cycle, p.version, p.sequence, p.sha256, p.previous_sha256 as "previousSha256", p.closed_at as "closedAt", p.circulated_at as "circulatedAt",
  c.state = 'reopened' and p.version = (select max(v.version) from position v where v.cycle_id = p.cycle_id) as "underCorrection",
  not exists (select from position l join cycle lc on lc.id = l.cycle_id where l.programme_id = $1 and l.circulated_at is not null
    and (lc.period_ends_on, l.version) > (c.period_ends_on, p.version)) as "isLatest",
  case when p.id = any ($4::uuid[]) then null else p.canonical end as canonical,
  (select jsonb_build_object('cycle', b.ref, 'boardOn', b.board_on) ${BEFORE}) as "previousBoard",
  coalesce((select jsonb_agg(jsonb_build_object('number', o.number, 'text', o.text) order by o.number) from outcome o where o.programme_id = $1), '[]') as outcomes,
  (select g.confidence_scale from programme g where g.id = $1) as "confidenceScale",
  coalesce((select jsonb_agg(${RECORD_JSON('$3')} order by r.recorded_at, r.ref) from ${RECORD_FROM}
    where r.programme_id = $1 and k.period_ends_on <= c.period_ends_on and (r.state = 'open' or r.cycle_id = p.cycle_id
      or r.closed_on >= (select b.board_on ${BEFORE}))), '[]') as records,
  coalesce((select jsonb_agg(${QUESTION_JSON('$2')} order by q.asked_at, q.ref) from ${QUESTION_FROM}
    where q.programme_id = $1 and q.cycle_id = p.cycle_id), '[]') as questions
from position p join cycle c on c.id = p.cycle_id
where ${CIRCULATED} ${which} limit 1`;

const LATEST_SQL = boardSql('order by c.period_ends_on desc, p.version desc');
const OF_CYCLE_SQL = boardSql('and c.ref = $5 and ($6::integer is null or p.version = $6) order by p.version desc');
