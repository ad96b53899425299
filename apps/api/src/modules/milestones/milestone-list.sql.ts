import type { MilestoneQuery } from '@camau/contracts';
import { derivedMilestonesSql } from './derived-milestones.sql.js';
import { flagsOf, nameOf, narrowing, type MilestoneListAsk, type Statement } from './milestone-filters.sql.js';

/** Sort key per `sort`: an expression over `derived`, its type, and what stands in for null so that rows without one come last. */
const SORT_KEYS = {
  ref: { key: 'ref', type: 'text', last: "''" },
  forecast: { key: 'forecast_on', type: 'date', last: "'infinity'" },
  slip: { key: 'slip', type: 'integer', last: '2147483647' },
  workstream: { key: `lpad(workstream_position::text, 4, '0') || '|' || ${dueKey()}`, type: 'text', last: "''" },
  // National first, then the forces by name, as everywhere.
  force: { key: `coalesce(force_name, '') || '|' || ${dueKey()}`, type: 'text', last: "''" },
} as const;

function dueKey(): string {
  return `coalesce(forecast_on::text, '9999-12-31')`;
}

/**
 * The statement of one page and of the counts per status of everything the other filters let through: status and slip are
 * domain.md's "Milestone, derived" over the working-day table, and a test compares them with the TypeScript rule.
 */
export function milestoneListStatement(ask: MilestoneListAsk): Statement {
  const { query, cursor } = ask;
  const values: unknown[] = [
    ask.programmeId,
    ask.today,
    query.status ?? null,
    cursor?.[0] ?? null,
    cursor?.[1] ?? null,
    query.limit + 1,
  ];
  const place = (value: unknown): string => `$${values.push(value)}`;
  const narrowed = narrowing(ask, place, true);
  const flags = flagsOf(query, place, ['status', ...narrowed.filters]);
  return {
    name: `milestones.list:${query.sort}:${narrowed.shape}:${nameOf(flags)}`,
    sql: listSql(
      query.sort,
      narrowed.conditions,
      flags.map(({ condition }) => condition),
    ),
    values,
  };
}

/** Parameters: programme, today, status, cursor key, cursor ref, limit; then those of the conditions. */
function listSql(sort: MilestoneQuery['sort'], narrowed: readonly string[], conditions: readonly string[]): string {
  const { key, type, last } = SORT_KEYS[sort.replace('-', '') as keyof typeof SORT_KEYS];
  const direction = sort.startsWith('-') ? 'desc' : 'asc';
  const after = direction === 'asc' ? '>' : '<';
  const sortKey = `coalesce(${key}, ${last}::${type})`;
  return `
with ${derivedMilestonesSql(narrowed)},
matching as (select * from derived ${conditions.length === 0 ? '' : `where ${conditions.join(' and ')}`}),
page as (
  select *, ${sortKey} as sort_key from matching
  where ($3::text is null or status = $3) and ($5::text is null or (${sortKey}, ref) ${after} ($4::${type}, $5))
  order by ${sortKey} ${direction}, ref ${direction} limit $6
)
select
  (select coalesce(jsonb_agg(jsonb_build_object('ref', ref, 'title', title, 'workstream', workstream, 'force', force, 'tier', tier,
     'ownerPost', owner_post, 'baselineOn', baseline_on, 'forecastOn', forecast_on, 'achievedOn', achieved_on, 'status', status, 'slip', slip,
     'overdue', is_overdue, 'awaitingVerification', is_awaiting, 'version', version, 'sortKey', sort_key::text)
     order by sort_key ${direction}, ref ${direction}), '[]') from page) as items,
  (select coalesce(jsonb_object_agg(status, n), '{}') from (select status, count(*) as n from matching group by status) as by_status) as counts`;
}
