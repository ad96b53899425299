import { Injectable } from '@nestjs/common';
import { changeRequestListSchema, changeRequestSchema, type ChangeRequestQuery } from '@camau/contracts';
import { z } from 'zod';
import { decodeCursor, encodeCursor } from '../../platform/database/cursor.js';
import type { Tx } from '../../platform/database/tx.js';

const rowSchema = changeRequestSchema
  .omit({ obstacle: true, allowedActions: true, today: true })
  .extend({ id: z.string(), programmeId: z.string(), forceId: z.string().nullable(), raisedById: z.string() });
/** A change request as it is stored, with the milestone it is about. */
export type ChangeRequestRow = z.infer<typeof rowSchema>;

const itemSchema = changeRequestListSchema.shape.items.element;
const pageSchema = z.object({ items: z.array(itemSchema), counts: z.record(z.string(), z.number()) });

/** Change requests within reach: one, and the list, newest first, each in one statement. */
@Injectable()
export class ChangeRequestReadModel {
  async findByRef(tx: Tx, programmeId: string, ref: string): Promise<ChangeRequestRow | null> {
    const [row] = await tx.rows('change-requests.one', ONE_SQL, [programmeId, ref], rowSchema);
    return row ?? null;
  }

  async page(
    tx: Tx,
    programmeId: string,
    query: ChangeRequestQuery,
  ): Promise<z.infer<typeof pageSchema> & { nextCursor: string | null }> {
    const cursor = query.cursor === undefined ? null : decodeCursor(query.cursor, 'ref');
    const values = [
      programmeId,
      query.state ?? null,
      query.force ?? null,
      query.milestone ?? null,
      cursor?.[1] ?? null,
      query.limit + 1,
    ];
    const [page] = await tx.rows('change-requests.list', LIST_SQL, values, pageSchema);
    const { items = [], counts = {} } = page ?? {};
    const last = items.length > query.limit ? items[query.limit - 1] : undefined;
    return {
      items: items.slice(0, query.limit),
      counts,
      nextCursor: last === undefined ? null : encodeCursor('ref', ['', last.ref]),
    };
  }
}

const FIELDS = `'ref', c.ref, 'milestone', m.ref, 'title', m.title, 'force', f.slug, 'state', c.state, 'proposal', c.proposal, 'reasonCode', c.reason_code,
  'raisedAt', c.raised_at, 'raisedBy', post_of(c.raised_by), 'decidedAt', c.decided_at, 'decidedBy', post_of(c.decided_by), 'version', c.version`;
const FROM = `from change_request c
join milestone m on m.programme_id = c.programme_id and m.id = c.milestone_id
left join force f on f.programme_id = c.programme_id and f.id = c.force_id`;

const ONE_SQL = `
select c.id, c.programme_id as "programmeId", c.force_id as "forceId", c.raised_by as "raisedById", c.ref, m.ref as milestone, m.title, f.slug as force,
  c.state, c.proposal, c.reason_code as "reasonCode", c.reason, c.reason_language as "reasonLanguage", c.raised_at as "raisedAt",
  post_of(c.raised_by) as "raisedBy", c.decided_at as "decidedAt", case when c.decided_by is not null then post_of(c.decided_by) end as "decidedBy",
  c.effects, c.decision_reason as "decisionReason", c.decision_reference as "decisionReference", c.decision_language as "decisionLanguage", c.version
${FROM} where c.programme_id = $1 and c.ref = $2`;

// NB: length before text: CR-10000 comes after CR-9999.
const LIST_SQL = `
with matching as (
  select c.ref, c.state, jsonb_build_object(${FIELDS}) as item ${FROM}
  where c.programme_id = $1 and ($3::text is null or coalesce(f.slug, 'national') = $3) and ($4::text is null or m.ref = $4)
),
page as (
  select * from matching
  where ($2::text is null or state = $2) and ($5::text is null or (length(ref), ref) < (length($5::text), $5::text))
  order by length(ref) desc, ref desc limit $6
)
select (select coalesce(jsonb_agg(item order by length(ref) desc, ref desc), '[]') from page) as items,
  (select coalesce(jsonb_object_agg(state, n), '{}') from (select state, count(*) as n from matching group by state) as by_state) as counts`;
