import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import type { ProgrammeFacts } from '../programmes/programme-facts.service.js';
import type { CellEntity } from './cell.entity.js';
import { CellsRepository } from './cells.repository.js';

/** A workstream's ref and whether it is in a subject's scope. */
export interface WorkstreamScope {
  readonly ref: string;
  readonly isInScope: boolean;
}

/** What other modules ask of cells: which workstreams a subject was declared to be outside of. */
@Injectable()
export class CellFactsService {
  constructor(@Inject(CellsRepository) private readonly cells: CellsRepository) {}

  /** Every workstream with whether it is in the subject's scope, in the programme's order; `forceId` null is the national part. */
  async scopeOf(tx: Tx, programme: ProgrammeFacts, forceId: string | null): Promise<WorkstreamScope[]> {
    return scopeIn(programme, await this.cells.ofSubject(tx, programme.id, forceId));
  }

  /** The same for every subject at once: a function of the force's id. */
  async scopes(tx: Tx, programme: ProgrammeFacts): Promise<(forceId: string | null) => WorkstreamScope[]> {
    const declared = await this.cells.ofProgramme(tx, programme.id);
    return (forceId) =>
      scopeIn(
        programme,
        declared.filter((cell) => cell.forceId === forceId),
      );
  }
}

function scopeIn({ workstreams }: ProgrammeFacts, declared: readonly CellEntity[]): WorkstreamScope[] {
  return workstreams.map(({ id, ref }) => ({
    ref,
    isInScope: declared.find(({ workstreamId }) => workstreamId === id)?.inScope ?? true,
  }));
}
