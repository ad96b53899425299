import { Inject, Injectable } from '@nestjs/common';
import { effectiveCycleState, type BusinessDate, type CycleState } from '@camau/domain';
import type { Tx } from '../../platform/database/tx.js';
import { ProblemError } from '../../platform/problems/problem-error.js';
import type { CycleEntity } from './cycle.entity.js';
import { CyclesRepository } from './cycles.repository.js';

/** A cycle as other modules' rules read it: its row and the state it is in today. */
export interface CycleFactsRow {
  readonly row: CycleEntity;
  readonly state: CycleState;
}

/** What other modules ask of a cycle. */
@Injectable()
export class CycleFactsService {
  constructor(@Inject(CyclesRepository) private readonly cycles: CyclesRepository) {}

  /** Throws `not_found` for a cycle that is not there or out of reach. */
  async find(tx: Tx, programmeId: string, ref: string): Promise<CycleFactsRow> {
    const row = await this.cycles.find(tx, programmeId, ref);
    if (row === null) throw new ProblemError('not_found');
    return { row, state: stateToday(row, tx.today) };
  }
}

/** The state a cycle is in on that day: an open one is in review from the day after its reports are due. */
export function stateToday(row: CycleEntity, today: string): CycleState {
  return effectiveCycleState(row.state as CycleState, row.dueOn as BusinessDate, today as BusinessDate);
}
