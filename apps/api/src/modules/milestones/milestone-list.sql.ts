import type { MilestoneQuery } from '@camau/contracts';

/** Sort key per `sort`: an expression over `derived`, its type, and what stands in for null so that rows without one come last. */
const SORT_KEYS = {
  ref: { key: 'ref', type: 'text', last: "''" },
  forecast: { key: 'forecast_on', type: 'date', last: "'infinity'" },
  slip: { key: 'slip', type: 'integer', last: '2147483647' },
} as const;

/** What one page of the list is asked for with. */
export interface MilestoneListAsk {
  readonly programmeId: string;
  readonly today: string;
  readonly query: MilestoneQuery;
  /** sort key and ref of the row the page comes after */
  readonly cursor: readonly [string, string] | null;
  /** what the reader reaches of live facts, as the row policies have it */
  readonly reach: { readonly programmes: readonly string[]; readonly scopes: readonly string[] };
}

/** A statement to run under its name; equal names have equal text. */
export interface Statement {
  readonly name: string;
  readonly sql: string;
  readonly values: readonly unknown[];
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
    query.tier ?? null,
    query.status ?? null,
    cursor?.[0] ?? null,
    cursor?.[1] ?? null,
    query.limit + 1,
  ];
  const { shape, conditions } = narrowing(ask, (value) => `$${values.push(value)}`);
  return { name: `milestones.list:${query.sort}:${shape}`, sql: listSql(query.sort, conditions), values };
}

/**
 * Conditions an index can serve, by shape, so that PostgreSQL keeps one good plan for each. NB: the reach only repeats what the row
 * policy says, in a form that spares looking at every row; the policy decides.
 */
function narrowing(
  { programmeId, query, reach }: MilestoneListAsk,
  place: (value: unknown) => string,
): { shape: string; conditions: string[] } {
  const shape: string[] = [];
  const conditions: string[] = [];
  const add = (letter: string, condition: string) => {
    shape.push(letter);
    conditions.push(`and ${condition}`);
  };
  const national = 'm.force_id is null';
  if (query.force === 'national') add('n', national);
  else if (query.force !== undefined) {
    add('f', `m.force_id = (select f.id from force f where f.programme_id = $1 and f.slug = ${place(query.force)})`);
  }
  if (query.workstream !== undefined) {
    add(
      'w',
      `m.workstream_id = (select w.id from workstream w where w.programme_id = $1 and w.ref = ${place(query.workstream)})`,
    );
  }
  if (query.force === undefined && !reach.programmes.includes(programmeId)) {
    const own = `m.force_id = any (${place(reach.scopes)}::uuid[])`;
    if (reach.scopes.includes(programmeId)) add('s', `(${own} or ${national})`);
    else add('o', own);
  }
  return { shape: shape.join(''), conditions };
}

/** Parameters: programme, today, tier, status, cursor key, cursor ref, limit; then those of the conditions. */
function listSql(sort: MilestoneQuery['sort'], conditions: readonly string[]): string {
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
  select m.ref, m.title, m.workstream_id, m.force_id, m.tier, m.baseline_on, m.forecast_on, m.achieved_on, m.version,
    m.cancelled_at is not null as is_cancelled, m.verified_at is not null as is_verified, m.claimed_at is not null as is_claimed,
    reached.n - base.n as slip,
    m.claimed_at is null and m.verified_at is null and m.cancelled_at is null and coalesce(forecast.n < clock.n_yesterday, false) as is_overdue,
    clock.tolerance
  from milestone m
  cross join clock
  left join working_day base on base.day = m.baseline_on
  left join working_day forecast on forecast.day = m.forecast_on
  left join working_day reached on reached.day = coalesce(m.achieved_on, m.forecast_on)
  where m.programme_id = $1 and ($3::text is null or m.tier = $3)
    ${conditions.join('\n    ')}
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
  where ($4::text is null or status = $4) and ($6::text is null or (${sortKey}, ref) ${after} ($5::${type}, $6))
  order by ${sortKey} ${direction}, ref ${direction} limit $7
)
select
  (select coalesce(jsonb_agg(jsonb_build_object('ref', page.ref, 'title', title, 'workstream', w.ref, 'force', f.slug, 'tier', tier,
     'baselineOn', baseline_on, 'forecastOn', forecast_on, 'achievedOn', achieved_on, 'status', status, 'slip', slip,
     'overdue', is_overdue, 'awaitingVerification', is_claimed and not is_verified and not is_cancelled, 'version', version, 'sortKey', sort_key::text)
     order by sort_key ${direction}, page.ref ${direction}), '[]')
   from page join workstream w on w.id = workstream_id left join force f on f.id = force_id) as items,
  (select coalesce(jsonb_object_agg(status, n), '{}') from (select status, count(*) as n from derived group by status) as by_status) as counts`;
}
