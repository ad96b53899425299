/** Fields compared, by the name the API gives them, with their text; dates of the plan make a milestone `moved`. */
const FIELDS: readonly (readonly [field: string, text: (side: string) => string])[] = [
  ['titleEn', (side) => `${side}.title ->> 'en'`],
  ['titleCy', (side) => `${side}.title ->> 'cy'`],
  ['tier', (side) => `${side}.tier`],
  ['workstream', (side) => `(select w.ref from workstream w where w.id = ${side}.workstream_id)`],
  ['ownerPost', (side) => `coalesce(${side}.owner_post ->> 'en', ${side}.owner_post ->> 'cy')`],
  ['originalBaselineOn', (side) => `${side}.original_baseline_on::text`],
  ['baselineOn', (side) => `${side}.baseline_on::text`],
  ['forecastOn', (side) => `${side}.forecast_on::text`],
  ['achievedOn', (side) => `${side}.achieved_on::text`],
  ['claimedAt', (side) => instantText(`${side}.claimed_at`)],
  ['verifiedAt', (side) => instantText(`${side}.verified_at`)],
  ['cancelledAt', (side) => instantText(`${side}.cancelled_at`)],
  ['removedAt', (side) => instantText(`${side}.removed_at`)],
];

function instantText(column: string): string {
  return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

const at = (instant: string): string =>
  `select h.* from history.milestone h where h.programme_id = $1 and h.valid_from <= ${instant}::timestamptz and h.valid_to > ${instant}::timestamptz`;

const DATES = `(b.baseline_on, b.forecast_on, b.achieved_on) is distinct from (a.baseline_on, a.forecast_on, a.achieved_on)`;
const OTHERS = `(b.title, b.tier, b.workstream_id, b.owner_post, b.original_baseline_on, b.claimed_at, b.verified_at, b.cancelled_at)
  is distinct from (a.title, a.tier, a.workstream_id, a.owner_post, a.original_baseline_on, a.claimed_at, a.verified_at, a.cancelled_at)`;

/**
 * Parameters: programme, from, to, force's slug or `national`, workstream's ref, kind, cursor ref, cursor id, limit. Both sides are
 * the versions in force at an instant; the later side is also the last change in between, so it says who and why.
 */
export const COMPARISON_SQL = `
with a as (${at('$2')} and h.removed_at is null),
b as (${at('$3')}),
paired as (
  select b.id, b.ref, case
      when a.id is null then case when b.removed_at is null then 'added' end
      when b.removed_at is not null or (b.cancelled_at is not null and a.cancelled_at is null) then 'removed'
      when ${DATES} then 'moved'
      when ${OTHERS} then 'changed' end as kind
  from b left join a on a.id = b.id
  where ($4::text is null or coalesce((select f.slug from force f where f.id = b.force_id), 'national') = $4)
    and ($5::text is null or (select w.ref from workstream w where w.id = b.workstream_id) = $5)
),
page as (
  select * from paired where kind is not null and ($6::text is null or kind = $6) and ($7::text is null or (ref, id) > ($7, $8::uuid))
  order by ref, id limit $9
)
select
  (select coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'kind', page.kind, 'ref', b.ref, 'title', b.title, 'workstream', w.ref, 'force', f.slug,
     'at', ${instantText('b.valid_from')}, 'by', post_of(b.changed_by), 'act', b.act, 'reasonCode', case when b.forecast_on is distinct from a.forecast_on then b.reason_code end,
     'reason', case when b.forecast_on is distinct from a.forecast_on then b.reason else b.note end,
     'reasonLanguage', case when b.forecast_on is distinct from a.forecast_on then b.reason_language else b.note_language end,
     'changes', (select coalesce(jsonb_agg(jsonb_build_object('field', field, 'from', was, 'to', now) order by n), '[]')
       from (values ${FIELDS.map(([field, text], n) => `(${n}, '${field}', ${text('a')}, ${text('b')})`).join(', ')}) as v(n, field, was, now)
       where was is distinct from now))
     order by page.ref, page.id), '[]')
   from page join b on b.id = page.id left join a on a.id = page.id join workstream w on w.id = b.workstream_id left join force f on f.id = b.force_id) as items,
  (select coalesce(jsonb_object_agg(kind, n), '{}') from (select kind, count(*) as n from paired where kind is not null group by kind) as by_kind) as counts`;
