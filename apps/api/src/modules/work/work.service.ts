import { Inject, Injectable } from '@nestjs/common';
import type { Work } from '@camau/contracts';
import { addDays, endOfBusinessDay, hasPermission, type BusinessDate } from '@camau/domain';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import { DatabaseSession } from '../../platform/database/database-session.js';
import { ImportsService } from '../imports/imports.service.js';
import { MilestoneWorkService } from '../milestones/milestone-work.service.js';
import { VisitsReadModel } from './visits.read-model.js';

/** How far back a first visit looks: a fortnight of whole days. */
const FIRST_LOOK_DAYS = 14;

const NO_IMPORTS: Work['imports'] = { total: 0, items: [] };

/** The home page's part of the plan: what needs this person. */
@Injectable()
export class WorkService {
  constructor(
    @Inject(DatabaseSession) private readonly db: DatabaseSession,
    @Inject(MilestoneWorkService) private readonly milestones: MilestoneWorkService,
    @Inject(ImportsService) private readonly imports: ImportsService,
    @Inject(VisitsReadModel) private readonly visits: VisitsReadModel,
  ) {}

  async find({ access, account, context, programmeId }: SignedInPrincipal): Promise<Work> {
    const owns = access.writes.get('milestone:reforecast');
    return this.db.read(context, async (tx) => {
      const before = await this.visits.before(tx, account.userId, account.sessionId);
      const since = before ?? firstLook(tx.today as BusinessDate);
      const { changes, ...work } = await this.milestones.find(tx, {
        programmeId,
        userId: account.userId,
        employer: account.employer,
        // NB: the office may move every milestone, but a force's are due from the force.
        owns: owns?.programmes.includes(programmeId) ? [programmeId] : (owns?.scopes ?? []),
        verifies: hasPermission(access, 'milestone:verify', programmeId),
        approves: hasPermission(access, 'milestone:approve_change', programmeId),
        seesLate: hasPermission(access, 'milestone:verify', programmeId),
        since,
      });
      // NB: the rows' policy lets in whoever writes milestones; an import is its maker's and the office's, who may read its page.
      const isImporter = hasPermission(access, 'milestone:reforecast', programmeId);
      const imports = isImporter ? await this.imports.waiting(tx, programmeId) : NO_IMPORTS;
      const isFirstVisit = before === null;
      return { ...work, imports, changes: { ...changes, since, isFirstVisit }, asAt: tx.instant, today: tx.today };
    });
  }
}

function firstLook(today: BusinessDate): string {
  return endOfBusinessDay(addDays(today, -FIRST_LOOK_DAYS - 1)).toISOString();
}
