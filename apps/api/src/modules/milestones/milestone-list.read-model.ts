import { Injectable } from '@nestjs/common';
import { bilingualTextSchema, statusSchema, tierSchema, type MilestoneQuery } from '@camau/contracts';
import { z } from 'zod';
import type { Tx } from '../../platform/database/tx.js';
import { decodeCursor, encodeCursor } from '../../platform/database/cursor.js';

/** Sort key per `sort`: an expression over `derived`, its type, and what stands in for null so that rows without one come last. */
const SORT_KEYS = {
  ref: { key: 'ref', type: 'text', last: "''" },
  forecast: { key: 'forecast_on', type: 'date', last: "'infinity'" },
  slip: { key: 'slip', type: 'integer', last: '2147483647' },
} as const;

const itemSchema = z.object({
  ref: z.string(),
  title: bilingualTextSchema,
  workstream: z.string(),
  force: z.string().nullable(),
  tier: tierSchema,
  baselineOn: z.string().nullable(),
  forecastOn: z.string().nullable(),
  achievedOn: z.string().nullable(),
  status: statusSchema,
  slip: z.number().nullable(),
  overdue: z.boolean(),
  awaitingVerification: z.boolean(),
  version: z.number(),
  sortKey: z.string(),
});

const pageSchema = z.object({ items: z.array(itemSchema), counts: z.record(z.string(), z.number()) });

/** One page of the milestone list with the counts per status of everything the other filters let through. */
export interface MilestonePage {
  readonly items: Omit<z.infer<typeof itemSchema>, 'sortKey'>[];
  readonly nextCursor: string | null;
  readonly counts: Record<string, number>;
  readonly total: number;
}

/** The milestone list: one hand-written statement a page, keyset-paged, status derived over the working-day table. */
@Injectable()
export class MilestoneListReadModel {
  async page(tx: Tx, programmeId: string, query: MilestoneQuery): Promise<MilestonePage> {
    const cursor = query.cursor === undefined ? null : decodeCursor(query.cursor, query.sort);
    const values = [
      programmeId,
      tx.today,
      query.force ?? null,
      query.workstream ?? null,
      query.tier ?? null,
      query.status ?? null,
      cursor?.[0] ?? null,
      cursor?.[1] ?? null,
      query.limit + 1,
    ];
    const [page] = await tx.rows(`milestones.list${query.sort}`, milestoneListSql(query.sort), values, pageSchema);
    const { items = [], counts = {} } = page ?? {};
    const last = items.length > query.limit ? items[query.limit - 1] : undefined;
    return {
      items: items.slice(0, query.limit).map(({ sortKey: _, ...item }) => item),
      nextCursor: last === undefined ? null : encodeCursor(query.sort, [last.sortKey, last.ref]),
      counts,
      total: query.status === undefined ? sum(counts) : (counts[query.status] ?? 0),
    };
  }
}

function sum(counts: Record<string, number>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

/**
 * SQL of one page. Parameters: programme, today, force slug or `national`, workstream ref, tier, status, cursor key, cursor ref, limit.
 * Status and slip are domain.md's "Milestone, derived" over the working-day table; a test compares them with the TypeScript rule.
 */
export function milestoneListSql(sort: MilestoneQuery['sort']): string {
  const { key, type, last } = SORT_KEYS[sort.replace('-', '') as keyof typeof SORT_KEYS];
  const direction = sort.startsWith('-') ? 'desc' : 'asc';
  const after = direction === 'asc' ? '>' : '<';
  const sortKey = `coalesce(${key}, ${last}::${type})`;
  return `
with clock as (
  select p.milestone_tolerance_working_days as tolerance, (select n from working_day where day = $2::date - 1) as n_yesterday
  from programme p where p.id = $1
),
counted as (
  select m.ref, m.title, w.ref as workstream, f.slug as force, m.tier, m.baseline_on, m.forecast_on, m.achieved_on, m.version,
    m.cancelled_at is not null as is_cancelled, m.verified_at is not null as is_verified, m.claimed_at is not null as is_claimed,
    reached.n - base.n as slip,
    m.claimed_at is null and m.verified_at is null and m.cancelled_at is null and forecast.n < clock.n_yesterday as is_overdue,
    clock.tolerance
  from milestone m
  join clock on true
  join workstream w on w.id = m.workstream_id
  left join force f on f.id = m.force_id
  left join working_day base on base.day = m.baseline_on
  left join working_day forecast on forecast.day = m.forecast_on
  left join working_day reached on reached.day = coalesce(m.achieved_on, m.forecast_on)
  where m.programme_id = $1
    and ($3::text is null or coalesce(f.slug, 'national') = $3)
    and ($4::text is null or w.ref = $4)
    and ($5::text is null or m.tier = $5)
),
derived as (
  select *, case
    when is_cancelled then 'cancelled'
    when is_verified then 'complete'
    when slip is null then 'no_data'
    when is_overdue or slip > 2 * tolerance then 'off_track'
    when slip > tolerance then 'at_risk'
    else 'on_track' end as status
  from counted
),
page as (
  select *, ${sortKey} as sort_key from derived
  where ($6::text is null or status = $6) and ($8::text is null or (${sortKey}, ref) ${after} ($7::${type}, $8))
  order by ${sortKey} ${direction}, ref ${direction} limit $9
)
select
  (select coalesce(jsonb_agg(jsonb_build_object('ref', ref, 'title', title, 'workstream', workstream, 'force', force, 'tier', tier,
     'baselineOn', baseline_on, 'forecastOn', forecast_on, 'achievedOn', achieved_on, 'status', status, 'slip', slip,
     'overdue', is_overdue, 'awaitingVerification', is_claimed and not is_verified and not is_cancelled, 'version', version, 'sortKey', sort_key::text)
     order by sort_key ${direction}, ref ${direction}), '[]') from page) as items,
  (select coalesce(jsonb_object_agg(status, n), '{}') from (select status, count(*) as n from derived group by status) as by_status) as counts`;
}
