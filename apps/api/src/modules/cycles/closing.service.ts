import { Inject, Injectable } from '@nestjs/common';
import type { Closing } from '@camau/contracts';
import { canRead } from '@camau/domain';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import { DatabaseSession } from '../../platform/database/database-session.js';
import { ProblemError } from '../../platform/problems/problem-error.js';
import { PositionsService } from '../positions/positions.service.js';
import { ProgrammeFactsService, type ProgrammeFacts } from '../programmes/programme-facts.service.js';
import { PositionPartsService } from '../progress-reports/position-parts.service.js';
import { toClosing } from './closing.mapper.js';
import { CycleFactsService } from './cycle-facts.service.js';

/** What closing a cycle would freeze, read before anybody does it. */
@Injectable()
export class ClosingService {
  constructor(
    @Inject(DatabaseSession) private readonly db: DatabaseSession,
    @Inject(ProgrammeFactsService) private readonly programmes: ProgrammeFactsService,
    @Inject(CycleFactsService) private readonly cycles: CycleFactsService,
    @Inject(PositionPartsService) private readonly parts: PositionPartsService,
    @Inject(PositionsService) private readonly positions: PositionsService,
  ) {}

  /** Forbidden to whoever does not read every report: the page is about all of them. */
  async find(caller: SignedInPrincipal, ref: string): Promise<Closing> {
    return this.db.read(caller.context, async (tx) => {
      const programme = await this.programmes.find(tx, caller.programmeId);
      if (!readsEveryReport(caller, programme)) throw new ProblemError('forbidden');
      const cycle = await this.cycles.find(tx, programme.id, ref);
      const parts = await this.parts.preview(tx, programme, cycle.row.id);
      const version = await this.positions.versionOf(tx, programme.id, cycle.row.id);
      return toClosing({ programme, cycle, parts, version });
    });
  }
}

function readsEveryReport({ access }: SignedInPrincipal, programme: ProgrammeFacts): boolean {
  return [null, ...programme.forces.map(({ id }) => id)].every((forceId) =>
    canRead(access, 'report', { programmeId: programme.id, forceId }),
  );
}
