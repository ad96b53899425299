import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import { MilestoneStandingsReadModel, type CellPlace, type CellStandingRow } from './milestone-standings.read-model.js';

export type { CellPlace, CellStandingRow } from './milestone-standings.read-model.js';

/** What other modules ask of milestones by the cell: counts by derived status, over what the reader may see. */
@Injectable()
export class MilestoneStandingsService {
  constructor(@Inject(MilestoneStandingsReadModel) private readonly standings: MilestoneStandingsReadModel) {}

  /** Every cell of the programme. */
  async ofMatrix(tx: Tx, programmeId: string): Promise<CellStandingRow[]> {
    return this.standings.ofMatrix(tx, programmeId);
  }

  /** One cell. Throws when it is none of the programme's: look it up first. */
  async ofCell(tx: Tx, programmeId: string, place: CellPlace): Promise<CellStandingRow> {
    const row = await this.standings.ofCell(tx, programmeId, place);
    if (row === undefined) throw new Error('No such cell in this programme.');
    return row;
  }
}
