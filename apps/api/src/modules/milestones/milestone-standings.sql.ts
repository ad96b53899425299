import { derivedMilestonesSql } from './derived-milestones.sql.js';

const counted = (status: string): string => `count(*) filter (where status = '${status}')`;

/** The next milestone is the earliest one open, unclaimed and forecast for today or later; its date and ref travel as one text. */
function standingsSql(ofMilestones: readonly string[], ofCells: readonly string[]): string {
  return `
with ${derivedMilestonesSql(ofMilestones)},
tallied as (
  select workstream_id, coalesce(force_id, $1::uuid) as scope_id, ${counted('complete')} as complete, ${counted('on_track')} as on_track,
    ${counted('at_risk')} as at_risk, ${counted('off_track')} as off_track, ${counted('no_data')} as no_data, ${counted('cancelled')} as cancelled,
    count(*) filter (where is_overdue) as overdue,
    array_agg(ref order by ref) filter (where tier = 'board' and status = 'off_track') as board_off_track,
    min(to_char(forecast_on, 'YYYY-MM-DD') || ref) filter (where forecast_on >= $2::date and not is_claimed and not is_cancelled) as next
  from derived group by workstream_id, force_id
),
scope as (
  select id, id as force_id, slug from force where programme_id = $1 union all select $1::uuid, null, null
)
select w.ref as workstream, scope.slug as force, coalesce(declared.in_scope, true) as "inScope",
  coalesce(t.complete, 0) as complete, coalesce(t.on_track, 0) as "onTrack", coalesce(t.at_risk, 0) as "atRisk", coalesce(t.off_track, 0) as "offTrack",
  coalesce(t.no_data, 0) as "noData", coalesce(t.cancelled, 0) as cancelled, coalesce(t.overdue, 0) as overdue,
  coalesce(t.board_off_track, '{}') as "boardOffTrack", n.ref as "nextRef", n.title as "nextTitle", n.forecast_on as "nextOn"
from workstream w
cross join scope
left join tallied t on t.workstream_id = w.id and t.scope_id = scope.id
left join cell declared on declared.programme_id = $1 and declared.workstream_id = w.id and coalesce(declared.force_id, $1::uuid) = scope.id
left join milestone n on n.programme_id = $1 and n.ref = substr(t.next, 11) and n.removed_at is null
where w.programme_id = $1 ${ofCells.map((condition) => `and ${condition}`).join(' ')}`;
}

/** Every cell. Parameters: programme, today. */
export const MATRIX_STANDINGS_SQL = standingsSql([], []);

/** One cell of a force. Parameters: programme, today, workstream's id, force's id. */
export const CELL_STANDING_SQL = standingsSql(
  ['m.workstream_id = $3::uuid', 'm.force_id = $4::uuid'],
  ['w.id = $3::uuid', 'scope.force_id = $4::uuid'],
);

/** One national cell. Parameters: programme, today, workstream's id. */
export const NATIONAL_STANDING_SQL = standingsSql(
  ['m.workstream_id = $3::uuid', 'm.force_id is null'],
  ['w.id = $3::uuid', 'scope.force_id is null'],
);
