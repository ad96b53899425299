import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import type { ProgrammeFacts } from '../programmes/programme-facts.service.js';
import { CellsRepository } from './cells.repository.js';

/** What other modules ask of cells: which workstreams a subject was declared to be outside of. */
@Injectable()
export class CellFactsService {
  constructor(@Inject(CellsRepository) private readonly cells: CellsRepository) {}

  /** Every workstream with whether it is in the subject's scope, in the programme's order; `forceId` null is the national part. */
  async scopeOf(
    tx: Tx,
    programme: ProgrammeFacts,
    forceId: string | null,
  ): Promise<{ readonly ref: string; readonly isInScope: boolean }[]> {
    const declared = await this.cells.ofSubject(tx, programme.id, forceId);
    return programme.workstreams.map(({ id, ref }) => ({
      ref,
      isInScope: declared.find(({ workstreamId }) => workstreamId === id)?.inScope ?? true,
    }));
  }
}
