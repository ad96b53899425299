import { Inject, Injectable } from '@nestjs/common';
import type { Matrix } from '@camau/contracts';
import { canRead } from '@camau/domain';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import { DatabaseSession } from '../../platform/database/database-session.js';
import { MilestoneStandingsService } from '../milestones/milestone-standings.service.js';
import { CirculatedPositionService } from '../positions/circulated-position.service.js';
import { ProgrammeFactsService } from '../programmes/programme-facts.service.js';
import { toMatrix } from './matrix.mapper.js';

/** The matrix: where every workstream stands in every force. */
@Injectable()
export class MatrixService {
  constructor(
    @Inject(DatabaseSession) private readonly db: DatabaseSession,
    @Inject(ProgrammeFactsService) private readonly programmes: ProgrammeFactsService,
    @Inject(MilestoneStandingsService) private readonly standings: MilestoneStandingsService,
    @Inject(CirculatedPositionService) private readonly positions: CirculatedPositionService,
  ) {}

  /** Live where the caller reads live facts; elsewhere what the position circulated last says of the cell. */
  async find({ access, context, programmeId }: SignedInPrincipal): Promise<Matrix> {
    return this.db.read(context, async (tx) =>
      toMatrix({
        programme: await this.programmes.find(tx, programmeId),
        rows: await this.standings.ofMatrix(tx, programmeId),
        circulated: await this.positions.last(tx, programmeId),
        isLive: (forceId) => canRead(access, 'live', { programmeId, forceId }),
        asAt: tx.instant,
        today: tx.today,
      }),
    );
  }
}
