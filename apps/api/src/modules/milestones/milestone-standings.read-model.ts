import { Injectable } from '@nestjs/common';
import { bilingualTextSchema } from '@camau/contracts';
import { z } from 'zod';
import type { Tx } from '../../platform/database/tx.js';
import { derivedMilestonesSql } from './derived-milestones.sql.js';

const count = z.coerce.number();
const standingSchema = z.object({
  /** the workstream's ref, and the force's slug or null for national */
  workstream: z.string(),
  force: z.string().nullable(),
  inScope: z.boolean(),
  complete: count,
  onTrack: count,
  atRisk: count,
  offTrack: count,
  noData: count,
  cancelled: count,
  overdue: count,
  boardOffTrack: z.array(z.string()),
  nextRef: z.string().nullable(),
  nextTitle: bilingualTextSchema.nullable(),
  nextOn: z.string().nullable(),
});

/** One cell's declared scope and its milestones counted by derived status; zeros where the reader sees none. */
export type CellStandingRow = z.infer<typeof standingSchema>;

/** The cell to narrow to: its workstream, and its force or null for national. */
export interface CellPlace {
  readonly workstreamId: string;
  readonly forceId: string | null;
}

/** Milestones counted by cell: every workstream × (national and every force) in one statement. */
@Injectable()
export class MilestoneStandingsReadModel {
  async ofMatrix(tx: Tx, programmeId: string): Promise<CellStandingRow[]> {
    return tx.rows('milestones.standings', MATRIX_SQL, [programmeId, tx.today], standingSchema);
  }

  async ofCell(
    tx: Tx,
    programmeId: string,
    { workstreamId, forceId }: CellPlace,
  ): Promise<CellStandingRow | undefined> {
    const values = [programmeId, tx.today, workstreamId, forceId];
    const [row] = await tx.rows('milestones.standing', CELL_SQL, values, standingSchema);
    return row;
  }
}

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
left join derived n on n.ref = substr(t.next, 11)
where w.programme_id = $1 ${ofCells.map((condition) => `and ${condition}`).join(' ')}`;
}

const MATRIX_SQL = standingsSql([], []);
const CELL_SQL = standingsSql(
  ['m.workstream_id = $3::uuid', 'm.force_id is not distinct from $4::uuid'],
  ['w.id = $3::uuid', 'scope.force_id is not distinct from $4::uuid'],
);
