import { Inject, Injectable } from '@nestjs/common';
import type { Milestone, MilestoneHistory, MilestoneList, MilestoneQuery, Reforecast } from '@camau/contracts';
import {
  canWrite,
  decideReforecast,
  deriveMilestoneStatus,
  type BusinessDate,
  type MilestoneRules,
} from '@camau/domain';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import { DatabaseSession } from '../../platform/database/database-session.js';
import type { Tx } from '../../platform/database/tx.js';
import { Audit } from '../../platform/history/audit.js';
import { orThrow, ProblemError } from '../../platform/problems/problem-error.js';
import { WorkingCalendars } from '../programmes/working-calendars.service.js';
import { MilestoneHistoryReadModel } from './milestone-history.read-model.js';
import { MilestoneListReadModel } from './milestone-list.read-model.js';
import { milestoneFacts, toMilestone, toMilestoneHistory } from './milestone.mapper.js';
import { MilestonesRepository } from './milestones.repository.js';
import { PlannedMilestoneReadModel, type PlannedMilestone } from './planned-milestone.read-model.js';

/** Milestones: the list, one page, its history, and re-forecasting. */
@Injectable()
export class MilestonesService {
  constructor(
    @Inject(DatabaseSession) private readonly db: DatabaseSession,
    @Inject(MilestonesRepository) private readonly milestones: MilestonesRepository,
    @Inject(MilestoneListReadModel) private readonly lists: MilestoneListReadModel,
    @Inject(MilestoneHistoryReadModel) private readonly histories: MilestoneHistoryReadModel,
    @Inject(PlannedMilestoneReadModel) private readonly planned: PlannedMilestoneReadModel,
    @Inject(WorkingCalendars) private readonly calendars: WorkingCalendars,
    @Inject(Audit) private readonly audit: Audit,
  ) {}

  async list(caller: SignedInPrincipal, query: MilestoneQuery): Promise<MilestoneList> {
    return this.db.read(caller.context, async (tx) => {
      const page = await this.lists.page(tx, caller.programmeId, query);
      return { ...page, asAt: tx.instant, today: tx.today };
    });
  }

  async find(caller: SignedInPrincipal, ref: string): Promise<Milestone> {
    return this.db.read(caller.context, async (tx) => this.page(tx, caller, await this.require(tx, caller, ref)));
  }

  async history(caller: SignedInPrincipal, ref: string): Promise<MilestoneHistory> {
    return this.db.read(caller.context, async (tx) => {
      const row = await this.require(tx, caller, ref);
      return toMilestoneHistory(await this.histories.versions(tx, row.id));
    });
  }

  /** Moves the forecast. 412 with the present milestone when `version` is stale; refusals of the rule name their field. */
  async reforecast(caller: SignedInPrincipal, ref: string, version: number, input: Reforecast): Promise<Milestone> {
    return this.db.write(caller.context, async (tx) => {
      const row = await this.require(tx, caller, ref);
      this.requireWrite(caller, row);
      if (row.version !== version) return this.stale(tx, caller, row);
      const rules = await this.rules(tx, row);
      const programmeStartsOn = row.programmeStartsOn as BusinessDate;
      const change = orThrow(decideReforecast(milestoneFacts(row), input, { ...rules, programmeStartsOn }));
      const { forecastOn, reasonCode, reason } = change;
      const changed = { forecastOn, reasonCode, reason };
      if (!(await this.milestones.reforecast(tx, row.id, version, changed))) {
        return this.stale(tx, caller, await this.require(tx, caller, ref));
      }
      await this.audit.record(tx, {
        action: 'milestone_reforecast',
        programmeId: caller.programmeId,
        subjectType: 'milestone',
        subjectId: ref,
        facts: { from: row.forecastOn, to: forecastOn, reasonCode, reason },
      });
      return this.page(tx, caller, { ...row, ...changed, version: version + 1 });
    });
  }

  private async require(tx: Tx, caller: SignedInPrincipal, ref: string): Promise<PlannedMilestone> {
    const row = await this.planned.findByRef(tx, caller.programmeId, ref);
    if (row === null) throw new ProblemError('not_found');
    return row;
  }

  /** NB: a force lead reads national milestones but changes only the own force's: that one is forbidden, not hidden. */
  private requireWrite(caller: SignedInPrincipal, row: PlannedMilestone): void {
    if (!canWrite(caller.access, 'milestone:reforecast', row)) throw new ProblemError('forbidden');
  }

  private async stale(tx: Tx, caller: SignedInPrincipal, row: PlannedMilestone): Promise<never> {
    throw new ProblemError(
      'version_mismatch',
      [{ pointer: '', code: 'version_stale' }],
      await this.page(tx, caller, row),
    );
  }

  private async page(tx: Tx, caller: SignedInPrincipal, row: PlannedMilestone): Promise<Milestone> {
    const rules = await this.rules(tx, row);
    return toMilestone({
      row,
      derived: deriveMilestoneStatus(milestoneFacts(row), rules),
      versions: await this.histories.versions(tx, row.id),
      calendar: rules.calendar,
      workstream: row.workstream,
      force: row.force,
      canReforecast: caller.context.asAt === null && canWrite(caller.access, 'milestone:reforecast', row),
      today: tx.today,
    });
  }

  private async rules(
    tx: Tx,
    { toleranceWorkingDays, verificationWorkingDays }: PlannedMilestone,
  ): Promise<MilestoneRules> {
    const calendar = await this.calendars.calendar(tx);
    return { today: tx.today as BusinessDate, calendar, toleranceWorkingDays, verificationWorkingDays };
  }
}
