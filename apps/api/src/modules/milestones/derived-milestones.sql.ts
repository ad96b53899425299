/**
 * Domain.md's "Milestone, derived" over the working-day table: CTEs `clock`, `counted` and `derived`, a row per milestone
 * with its slip and status. $1 is the programme, $2 today; a test compares it with the TypeScript rule. No other copy.
 */
export function derivedMilestonesSql(conditions: readonly string[]): string {
  return `
clock as (
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
  where m.programme_id = $1
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
