/** A table like `audit.event`, of its own so that the sealer has no work of the bare rung's; and answers kept whole, to be served as they are. */
export const BARE_TABLES_SQL =
  'create schema bare; create table bare.event (like audit.event including all); create table bare.answer (name text primary key, body text not null)';

/** The re-forecast as one statement: the update and its audit row. Parameters: programme, ref, version, forecast, reason code, reason. */
export const BARE_REFORECAST_SQL = `
with changed as (
  update milestone set forecast_on = $4, reason_code = $5, reason = $6, version = version + 1
  where programme_id = $1 and ref = $2 and version = $3 returning *
),
audited as (
  insert into bare.event (programme_id, action, subject_type, subject_id, facts, request_id, facts_at)
  select $1, 'milestone_reforecast', 'milestone', c.ref, jsonb_build_object('to', c.forecast_on, 'reasonCode', c.reason_code, 'reason', c.reason), 'bare', now() from changed c
)
select * from changed`;
