/**
 * Two CTEs, `counted` and `derived`: milestones with status, slip and what hangs on them, as domain.md's "Milestone, derived" has it,
 * over the working-day table. The one copy of that rule in SQL; parameters: $1 programme, $2 today. `conditions` narrow the rows of
 * `milestone m`; a test compares it with the TypeScript rule.
 */
export function derivedMilestonesSql(conditions: readonly string[] = []): string {
  return `clock as (
  select p.milestone_tolerance_working_days as tolerance, p.verification_working_days as verification_days,
    (select n from working_day where day = $2::date - 1) as n_yesterday, (select n from working_day where day = $2::date) as n_today
  from programme p where p.id = $1
),
counted as (
  select m.id, m.ref, m.title, m.workstream_id, m.force_id, m.tier, m.owner_post, m.owner_key, m.search_key, m.original_baseline_on, m.baseline_on, m.forecast_on,
    m.achieved_on, m.claimed_at, m.claimed_by, m.version, w.ref as workstream, w.position as workstream_position, f.slug as force, f.name ->> 'en' as force_name,
    m.cancelled_at is not null as is_cancelled, m.verified_at is not null as is_verified, m.claimed_at is not null as is_claimed,
    m.claimed_at is not null and m.verified_at is null and m.cancelled_at is null as is_awaiting,
    reached.n - base.n as slip,
    m.claimed_at is null and m.verified_at is null and m.cancelled_at is null and coalesce(forecast.n < clock.n_yesterday, false) as is_overdue,
    clock.tolerance
  from milestone m
  cross join clock
  join workstream w on w.programme_id = m.programme_id and w.id = m.workstream_id
  left join force f on f.programme_id = m.programme_id and f.id = m.force_id
  left join working_day base on base.day = m.baseline_on
  left join working_day forecast on forecast.day = m.forecast_on
  left join working_day reached on reached.day = coalesce(m.achieved_on, m.forecast_on)
  where m.programme_id = $1 and m.removed_at is null
    ${conditions.map((condition) => `and ${condition}`).join('\n    ')}
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
)`;
}
