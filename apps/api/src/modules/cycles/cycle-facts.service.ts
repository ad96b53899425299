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

  /** A report the SRO signed for is open again: the signature goes, and the cycle keeps what took it away. False where none stood. */
  async clearSignature(tx: Tx, cycleId: string, { act, subject }: { act: string; subject: string }): Promise<boolean> {
    return (await tx.run('cycles.clear-signature', CLEAR_SQL, [cycleId, tx.instant, act, subject])) > 0;
  }

  /** The reopening names this report too from now on. */
  async nameReopened(tx: Tx, cycleId: string, subject: string): Promise<void> {
    await tx.run('cycles.name-reopened', NAME_SQL, [cycleId, subject]);
  }
}

// NB: of a cycle that a racing close has just closed nothing is written: the report's own write is refused after it.
const CLEAR_SQL = `
update cycle set delivery_confidence = null, confidence_reason = null, signed_by = null, signed_at = null,
  signature_cleared_at = $2, signature_cleared_by_act = $3, signature_cleared_subject = $4, version = version + 1
where id = $1 and signed_at is not null and state in ('open', 'in_review', 'reopened')`;
const NAME_SQL = `
update cycle set reopened_subjects = array_append(reopened_subjects, $2), version = version + 1
where id = $1 and state = 'reopened' and not $2 = any (reopened_subjects)`;

/** The state a cycle is in on that day: an open one is in review from the day after its reports are due. */
export function stateToday(row: CycleEntity, today: string): CycleState {
  return effectiveCycleState(row.state as CycleState, row.dueOn as BusinessDate, today as BusinessDate);
}
