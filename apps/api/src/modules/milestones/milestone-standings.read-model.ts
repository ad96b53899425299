import { Injectable } from '@nestjs/common';
import { bilingualTextSchema } from '@camau/contracts';
import { z } from 'zod';
import type { Tx } from '../../platform/database/tx.js';
import { CELL_STANDING_SQL, MATRIX_STANDINGS_SQL, NATIONAL_STANDING_SQL } from './milestone-standings.sql.js';

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
    return tx.rows('milestones.standings', MATRIX_STANDINGS_SQL, [programmeId, tx.today], standingSchema);
  }

  async ofCell(
    tx: Tx,
    programmeId: string,
    { workstreamId, forceId }: CellPlace,
  ): Promise<CellStandingRow | undefined> {
    const of = [programmeId, tx.today, workstreamId];
    const [row] =
      forceId === null
        ? await tx.rows('milestones.national-standing', NATIONAL_STANDING_SQL, of, standingSchema)
        : await tx.rows('milestones.standing', CELL_STANDING_SQL, [...of, forceId], standingSchema);
    return row;
  }
}
