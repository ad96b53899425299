/**
 * SQL that fills `history.milestone` and, from its current rows, `milestone`, with the recording trigger off: the same rows that
 * re-forecasts, claims and verifications over the years would have left. Nothing is random: milestone i belongs to subject
 * i mod (forces + 1), 0 being the national part; within each subject every eighth is claimed and verified, every eighth claimed,
 * every fiftieth cancelled.
 */
const COLUMNS = `id, programme_id, ref, title, workstream_id, force_id, tier, owner_post, original_baseline_on, baseline_on, forecast_on,
  reason_code, reason, achieved_on, claimed_at, claimed_by, evidence, verified_at, verified_by, cancelled_at, version, act`;

/** Columns the live table computes for itself. */
const GENERATED = 'search_key, owner_key';

/** Parameters: programme id, first instant, seconds between versions, milestones, versions, subjects (forces and the national part). */
export const HISTORY_SQL = `
with subject as (
  select row_number() over (order by f.code) as number, f.id as force_id, f.code, f.code as body from force f where f.programme_id = $1
  union all select 0, null, 'NAT', 'HUB'
),
workstream_of as (select w.id, w.position from workstream w where w.programme_id = $1),
account as (select distinct on (u.employer) u.employer, u.id from user_account u order by u.employer, u.id),
plan as materialized (
  select i, i / $6::int + 1 as serial, i + i / $6::int as mixed, uuidv7() as id, s.force_id, s.code, w.id as workstream_id, w.position,
    (array['board', 'programme', 'force', 'force'])[(i + i / $6::int) % 4 + 1] as tier,
    ($2::timestamptz)::date + 60 + i * 37 % 1500 as baseline_on,
    $2::timestamptz + i % 9973 * interval '1 minute' as added_at,
    lead.id as lead_id, office.id as office_id
  from generate_series(0, $4::int - 1) i
  join subject s on s.number = i % $6::int
  join workstream_of w on w.position = i / $6::int % 5 + 1
  join account lead on lead.employer = s.body
  join account office on office.employer = case s.body when 'HUB' then 'F01' else 'HUB' end
),
version as (
  select p.*, k, p.added_at + (k - 1) * $3::float8 * interval '1 second' as valid_from,
    p.added_at + ($5::int - 2) * $3::float8 * interval '1 second' as last_but_one_at,
    p.added_at + ($5::int - 1) * $3::float8 * interval '1 second' as last_at,
    p.mixed % 8 = 7 and k >= $5::int - 1 as is_claimed_early, p.mixed % 8 = 3 and k = $5::int as is_claimed_late,
    p.mixed % 50 = 10 and k = $5::int as is_cancelled,
    case when k = 1 then p.baseline_on else p.baseline_on + (p.i * 11 + k * 17) % 60 - 10 end as forecast_on
  from plan p cross join generate_series(1, $5::int) k
)
insert into history.milestone (valid_from, valid_to, changed_by, request_id, change_reason, ${COLUMNS}, ${GENERATED})
select v.valid_from, coalesce(lead(v.valid_from) over (partition by v.id order by v.k), 'infinity'), v.lead_id, 'seed-' || v.i || '-' || v.k, null,
  v.id, $1, v.code || '-' || v.position || '-' || lpad(v.serial::text, 3, '0'),
  jsonb_build_object('en', 'Early help pathway ' || v.serial || ' agreed with partners and in use', 'cy', 'Llwybr cymorth cynnar ' || v.serial || ' wedi ei gytuno â phartneriaid ac ar waith',
    'original', 'both', 'otherState', 'checked'),
  v.workstream_id, v.force_id, v.tier,
  jsonb_build_object('en', 'Delivery lead', 'cy', 'Arweinydd cyflawni', 'original', 'both', 'otherState', 'checked'),
  v.baseline_on, v.baseline_on, v.forecast_on,
  case when v.k > 1 then (array['dependency', 'resourcing', 'recruitment', 'procurement', 'scope'])[v.k % 5 + 1] end,
  case when v.k > 1 then 'A partner needs more time to release people for the training days.' end,
  case when v.is_claimed_early or v.is_claimed_late then least(v.forecast_on, v.last_but_one_at::date) end,
  case when v.is_claimed_early then v.last_but_one_at when v.is_claimed_late then v.last_at end,
  case when v.is_claimed_early or v.is_claimed_late then v.lead_id end,
  case when v.is_claimed_early or v.is_claimed_late then 'Signed-off agreement, held by the delivery lead.' end,
  case when v.is_claimed_early and v.k = $5::int then v.last_at end,
  case when v.is_claimed_early and v.k = $5::int then v.office_id end,
  case when v.is_cancelled then v.last_at end,
  v.k,
  case when v.k = 1 then 'added' when v.is_cancelled then 'change_applied' when v.is_claimed_early and v.k = $5::int then 'verified'
    when v.is_claimed_early or v.is_claimed_late then 'claimed' else 'reforecast' end,
  lower(v.code || '-' || v.position || '-' || lpad(v.serial::text, 3, '0') || ' Early help pathway ' || v.serial || ' agreed with partners and in use Llwybr cymorth cynnar ' || v.serial || ' wedi ei gytuno â phartneriaid ac ar waith'),
  'delivery lead'
from version v
order by v.id, v.k`;

/** The live rows: those of history that are current. Parameter: programme id. */
export const LIVE_SQL = `
insert into milestone (${COLUMNS})
select ${COLUMNS} from history.milestone h where h.programme_id = $1 and h.valid_to = 'infinity' order by h.id`;
