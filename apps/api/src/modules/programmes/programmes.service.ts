import { Inject, Injectable } from '@nestjs/common';
import type { Programme, ProgrammeFrame, ProgrammeList, ProgrammeSources } from '@camau/contracts';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import { DatabaseSession } from '../../platform/database/database-session.js';
import { ProblemError } from '../../platform/problems/problem-error.js';
import { toProgramme } from './programme.mapper.js';
import { ProgrammeSourcesReadModel } from './programme-sources.read-model.js';
import { ProgrammeReadModel } from './programme.read-model.js';

/** Programmes as their files define them. */
@Injectable()
export class ProgrammesService {
  constructor(
    @Inject(DatabaseSession) private readonly db: DatabaseSession,
    @Inject(ProgrammeReadModel) private readonly programmes: ProgrammeReadModel,
    @Inject(ProgrammeSourcesReadModel) private readonly documents: ProgrammeSourcesReadModel,
  ) {}

  /** Programmes in which the caller holds a grant today, by slug. */
  async list(caller: SignedInPrincipal): Promise<ProgrammeList> {
    return this.db.read(caller.context, async (tx) => ({ items: await this.programmes.list(tx) }));
  }

  /** The whole definition; `not_found` when it was not known at the instant asked for. */
  async find(caller: SignedInPrincipal): Promise<Programme> {
    return this.db.read(caller.context, async (tx) => {
      const row = await this.programmes.find(tx, caller.programmeId);
      if (row === null) throw new ProblemError('not_found');
      return toProgramme(row, tx.today);
    });
  }

  /** Names, forces, workstreams; `not_found` when the programme was not known at the instant asked for. */
  async frame(caller: SignedInPrincipal): Promise<ProgrammeFrame> {
    return this.db.read(caller.context, async (tx) => {
      const found = await this.programmes.frame(tx, caller.programmeId);
      if (found === null) throw new ProblemError('not_found');
      return found;
    });
  }

  /** What the documents say, whole; `not_found` when the programme was not known at the instant asked for. */
  async sources(caller: SignedInPrincipal): Promise<ProgrammeSources> {
    return this.db.read(caller.context, async (tx) => {
      const found = await this.documents.find(tx, caller.programmeId);
      if (found === null) throw new ProblemError('not_found');
      return found;
    });
  }
}
