import { derivedMilestonesSql } from './derived-milestones.sql.js';

/** Working days ahead that count as due soon: four weeks. */
const AHEAD = 20;

const OF_MILESTONE = `'ref', ref, 'title', title, 'force', force`;
const shown = (from: string, order: string, object: string): string =>
  `(select coalesce(jsonb_agg(jsonb_build_object(${object}) order by ${order}), '[]') from (select * from ${from} order by ${order} limit $8) as shown)`;

/**
 * What the plan asks of one person, in one statement. Parameters: programme, today, user, employing body, scopes whose
 * milestones are theirs (the programme's id: the national ones), may verify, may approve changes, how many of each list, changes since, changes until, sees who is late.
 */
export const MILESTONE_WORK_SQL = `
with ${derivedMilestonesSql()},
due as (
  select d.ref, d.title, d.force, d.forecast_on, d.status, d.is_overdue,
    f.n - case when d.is_overdue then clock.n_yesterday else clock.n_today end as working_days
  from derived d cross join clock join working_day f on f.day = d.forecast_on
  where not d.is_cancelled and not d.is_verified and not d.is_claimed and f.n <= clock.n_today + ${AHEAD}
    and coalesce(d.force_id, $1::uuid) = any ($5::uuid[])
),
waiting as (
  select d.ref, d.title, d.force, c.day as claimed_on, d.claimed_by, clock.n_today - c.n as working_days, clock.n_today - c.n >= clock.verification_days as is_late
  from derived d cross join clock join working_day c on c.day = (d.claimed_at at time zone 'Europe/London')::date
  where $6::boolean and d.is_awaiting and d.claimed_by <> $3::uuid and employer_of(d.claimed_by) is distinct from $4
),
requested as (
  select r.ref as request, m.ref, m.title, f.slug as force, (r.raised_at at time zone 'Europe/London')::date as raised_on, r.raised_by, r.raised_at
  from change_request r join milestone m on m.id = r.milestone_id left join force f on f.id = r.force_id
  where $7::boolean and r.programme_id = $1 and r.state = 'raised' and r.raised_by <> $3::uuid
),
changed as (
  select h.ref, h.title, f.slug as force, h.valid_from, h.changed_by, coalesce(h.act, 'other') as act, b.forecast_on as forecast_from, h.forecast_on
  from history.milestone h left join history.milestone b on b.id = h.id and b.valid_to = h.valid_from left join force f on f.id = h.force_id
  where h.programme_id = $1 and h.valid_from > $9::timestamptz and h.valid_from <= $10::timestamptz and h.changed_by <> $3::uuid and h.removed_at is null
)
select
  jsonb_build_object('total', (select count(*) from due), 'overdue', (select count(*) from due where is_overdue), 'items',
    ${shown('due', 'forecast_on, ref', `${OF_MILESTONE}, 'forecastOn', forecast_on, 'status', status, 'overdue', is_overdue, 'workingDays', working_days`)}) as due,
  jsonb_build_object('total', (select count(*) from waiting), 'limitWorkingDays', (select verification_days from clock), 'items',
    ${shown('waiting', 'claimed_on, ref', `${OF_MILESTONE}, 'claimedOn', claimed_on, 'claimedBy', post_of(claimed_by), 'workingDays', working_days, 'late', is_late`)}) as verifications,
  jsonb_build_object('total', (select count(*) from requested), 'items',
    ${shown('requested', 'raised_at, request', `${OF_MILESTONE}, 'request', request, 'raisedOn', raised_on, 'raisedBy', post_of(raised_by)`)}) as "changeRequests",
  (select coalesce(jsonb_agg(jsonb_build_object('subject', subject, 'overdue', n) order by n desc, subject), '[]')
    from (select coalesce(force, 'national') as subject, count(*) as n from derived where $11::boolean and is_overdue group by 1) as by_subject) as late,
  jsonb_build_object('total', (select count(*) from changed), 'items',
    ${shown('changed', 'valid_from desc, ref', `${OF_MILESTONE}, 'at', to_char(valid_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'by', post_of(changed_by), 'act', act, 'forecastFrom', forecast_from, 'forecastOn', forecast_on`)}) as changes`;
