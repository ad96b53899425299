import { Injectable } from '@nestjs/common';
import {
  addendumSchema,
  translationItemSchema,
  translationSchema,
  type Addendum,
  type TranslationQuery,
} from '@camau/contracts';
import { z } from 'zod';
import { decodeCursor, encodeCursor } from '../../platform/database/cursor.js';
import type { Tx } from '../../platform/database/tx.js';
import { TEXTS_SQL } from './texts.sql.js';

const pageSchema = z.object({
  items: z.array(translationItemSchema.extend({ due_key: z.string() })),
  counts: z.record(z.string(), z.number()),
  wordsWaiting: z.number(),
});
const rowSchema = translationItemSchema.extend({
  forceId: z.string().nullable(),
  liveId: z.string().nullable(),
  liveVersion: z.number().nullable(),
  addendumId: z.string().nullable(),
  editVersion: z.number(),
  next: z.string().nullable(),
  waiting: z.number(),
  translation: translationSchema.shape.translation,
  translatedById: z.string().nullable(),
});
/** A text with the translation made of it, and where both are stored. */
export type TranslationRow = z.infer<typeof rowSchema>;

const SORT = 'due';

/** Texts as translators read them: the queue, one text, and the addenda of a frozen position; one statement each. */
@Injectable()
export class TranslationsReadModel {
  async page(tx: Tx, programmeId: string, query: TranslationQuery) {
    const [due, key] = query.cursor === undefined ? [null, null] : decodeCursor(query.cursor, SORT);
    const values = [programmeId, query.language ?? null, query.state ?? null, due, key, query.limit + 1];
    const [page] = await tx.rows('translations.list', LIST_SQL, values, pageSchema);
    const { items = [], counts = {}, wordsWaiting = 0 } = page ?? {};
    const last = items.length > query.limit ? items[query.limit - 1] : undefined;
    return {
      items: items.slice(0, query.limit),
      counts,
      wordsWaiting,
      nextCursor: last === undefined ? null : encodeCursor(SORT, [last.due_key, last.key]),
    };
  }

  async find(tx: Tx, programmeId: string, key: string): Promise<TranslationRow | undefined> {
    const [row] = await tx.rows('translations.one', ONE_SQL, [programmeId, key], rowSchema);
    return row;
  }

  /** Finished translations of texts by their hash, as far as the reader may see them. */
  async byKey(tx: Tx, programmeId: string, keys: readonly string[]): Promise<Addendum[]> {
    return tx.rows('translations.by-key', BY_KEY_SQL, [programmeId, keys], addendumSchema);
  }

  /** Finished translations of the texts that stand in a position the reader may see. */
  async addenda(tx: Tx, programmeId: string, cycle: string, version: number | null): Promise<Addendum[]> {
    return tx.rows('translations.addenda', ADDENDA_SQL, [programmeId, cycle, version], addendumSchema);
  }
}

const BY_KEY_SQL = `
select a.text_sha256 as key, a.text, a.language, a.words, a.state, post_of(a.translated_by) as "translatedBy", a.translated_at as "translatedAt", post_of(a.checked_by) as "checkedBy"
from translation_addendum a where a.programme_id = $1 and a.state <> 'draft' and a.text_sha256 = any($2) order by a.text_sha256`;

const OPEN = `state in ('missing', 'draft', 'stale')`;

const LIST_SQL = `
with ${TEXTS_SQL},
asked as (select * from texts where ($2::text is null or language = $2)),
page as (
  select * from asked where case when $3::text is null then ${OPEN} else state = $3 end
    and ($4::text is null or (due_key, key) > ($4, $5)) order by due_key, key limit $6)
select coalesce((select jsonb_agg(to_jsonb(page) order by due_key, key) from page), '[]') as items,
  coalesce((select jsonb_object_agg(state, n) from (select state, count(*) as n from asked group by state) s), '{}') as counts,
  (select coalesce(sum(words), 0)::integer from asked where ${OPEN}) as "wordsWaiting"`;

const ONE_SQL = `
with ${TEXTS_SQL},
waiting as (select due_key, key, language from texts where ${OPEN})
select t.*, (select w.key from waiting w where w.language = t.language and w.key <> t.key order by (w.due_key, w.key) < (t.due_key, t.key), w.due_key, w.key limit 1) as next,
  (select count(*)::integer from waiting w where w.language = t.language) as waiting, a.translated_by as "translatedById", case when a.id is null then null else jsonb_build_object('words', a.words, 'state', a.state, 'translatedBy', post_of(a.translated_by),
  'translatedAt', a.translated_at, 'checkedBy', post_of(a.checked_by), 'checkedAt', a.checked_at) end as translation
from texts t left join translation_addendum a on a.id = t."addendumId" where t.key = $2`;

const ADDENDA_SQL = `
with document as materialized (
  select p.canonical::jsonb as body from position p join cycle c on c.id = p.cycle_id
  where p.programme_id = $1 and c.ref = $2 and ($3::integer is null or p.version = $3) order by p.version desc limit 1)
select a.text_sha256 as key, a.text, a.language, a.words, a.state, post_of(a.translated_by) as "translatedBy", a.translated_at as "translatedAt", post_of(a.checked_by) as "checkedBy"
from translation_addendum a where a.programme_id = $1 and a.state <> 'draft'
  and a.text_sha256 in (select t.sha256 from document d cross join lateral authored_texts(d.body, '') t) order by a.text_sha256`;
