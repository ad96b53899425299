import { Inject, Injectable } from '@nestjs/common';
import type { ProgressReport } from '@camau/contracts';
import {
  decideReportAction,
  refusal,
  type ReportAction,
  type ReportActionInput,
  type ReportChange,
} from '@camau/domain';
import { DatabaseSession } from '../../platform/database/database-session.js';
import type { Tx } from '../../platform/database/tx.js';
import { Audit } from '../../platform/history/audit.js';
import { orThrow, ProblemError, refuse } from '../../platform/problems/problem-error.js';
import { CycleFactsService } from '../cycles/cycle-facts.service.js';
import { toProgressReport } from './progress-report.mapper.js';
import type { ProgressReportEntity } from './progress-report.entity.js';
import { ProgressReportsRepository } from './progress-reports.repository.js';
import { blockersOf } from './report-content.js';
import type { ReportFile } from './report-file.js';
import { ReportPostsReadModel } from './report-posts.read-model.js';
import { ReportFilesService, type ReportPlace } from './report-files.service.js';

/** What an action writes beside the state: the report's own columns, and further rows. */
export type Effect = (tx: Tx, file: ReportFile) => Promise<Partial<ProgressReportEntity> | void>;

/** One action on a report: what it is, against which version it was judged, what was sent along, what it writes. */
export interface ReportAct {
  readonly action: ReportAction;
  /** null for actions that are not judged against a version of the whole report */
  readonly version: number | null;
  readonly input?: ReportActionInput;
  readonly effect?: Effect;
}

/** The one way an action happens: load, ask the transition table, persist, record, answer with the report as it now is. */
@Injectable()
export class ReportActsService {
  constructor(
    @Inject(DatabaseSession) private readonly db: DatabaseSession,
    @Inject(ReportFilesService) private readonly files: ReportFilesService,
    @Inject(CycleFactsService) private readonly cycles: CycleFactsService,
    @Inject(ProgressReportsRepository) private readonly reports: ProgressReportsRepository,
    @Inject(ReportPostsReadModel) private readonly posts: ReportPostsReadModel,
    @Inject(Audit) private readonly audit: Audit,
  ) {}

  async find(place: ReportPlace): Promise<ProgressReport> {
    return this.db.read(place.caller.context, async (tx) => this.page(tx, place, await this.files.load(tx, place)));
  }

  async start(place: ReportPlace): Promise<ProgressReport> {
    return this.db.write(place.caller.context, async (tx) => {
      const file = await this.files.load(tx, place);
      orThrow(decideReportAction('start', file.facts, {}));
      await this.addRows(tx, file);
      await this.record(tx, place, 'start', {});
      return this.page(tx, place, await this.files.load(tx, place));
    });
  }

  async act(
    place: ReportPlace,
    { action, version, input = {}, effect = async () => undefined }: ReportAct,
  ): Promise<ProgressReport> {
    return this.db.write(place.caller.context, async (tx) => {
      const found = await this.files.load(tx, place, true);
      const change = await this.decide(tx, place, found, { action, version, input });
      const file = found.report === null ? await this.withRows(tx, place, found) : found;
      // NB: before the report's own row, whose trigger takes a share of the cycle's: two acts would wait for each other.
      if (change.clearsSignature) await this.openSettled(tx, file, change);
      const columns = (await effect(tx, file)) ?? {};
      await this.persist(tx, place, file, change, columns);
      await this.record(tx, place, action, {
        from: change.from,
        to: change.to,
        ...(input.reason === undefined ? {} : { reason: input.reason }),
      });
      return this.page(tx, place, await this.files.load(tx, place));
    });
  }

  /** Refuses with 412 and the report as it now is. */
  async stale(tx: Tx, place: ReportPlace, file: ReportFile): Promise<never> {
    throw new ProblemError(
      'version_mismatch',
      [{ pointer: '', code: 'version_stale' }],
      await this.page(tx, place, file),
    );
  }

  /** What opening a settled report again does to its cycle: the signature goes, and a reopening names the report from now on. */
  private async openSettled(tx: Tx, { programme, cycle, subject }: ReportFile, change: ReportChange): Promise<void> {
    const cause = { act: change.action, subject };
    if (change.isNamedByReopening) await this.cycles.nameReopened(tx, cycle.id, subject);
    if (!(await this.cycles.clearSignature(tx, cycle.id, cause))) return;
    await this.audit.record(tx, {
      action: 'cycle_signature_cleared',
      programmeId: programme.id,
      subjectType: 'cycle',
      subjectId: cycle.ref,
      facts: cause,
    });
  }

  /** A report nobody started gets its rows when it is recorded as not received. */
  private async withRows(tx: Tx, place: ReportPlace, file: ReportFile): Promise<ReportFile> {
    await this.addRows(tx, file);
    return this.files.load(tx, place, true);
  }

  private async addRows(tx: Tx, { programme, cycle, forceId }: ReportFile): Promise<void> {
    const workstreamIds = programme.workstreams.map(({ id }) => id);
    await this.reports.start(tx, { programmeId: programme.id, cycleId: cycle.id, forceId }, workstreamIds);
  }

  private async decide(
    tx: Tx,
    place: ReportPlace,
    file: ReportFile,
    { action, version, input = {} }: ReportAct,
  ): Promise<ReportChange> {
    const blockers = action === 'submit' && file.report !== null ? { blockers: blockersOf(file) } : {};
    const decision = decideReportAction(action, file.facts, { ...input, ...blockers });
    const isStale = version !== null && file.report !== null && version !== file.report.version;
    // NB: who may not act, or not in this state, is told so whatever the version; what was judged on an old version is not judged.
    const isJudged = !decision.ok && decision.refusals[0]?.kind !== 'invalid';
    return isStale && !isJudged ? this.stale(tx, place, file) : orThrow(decision);
  }

  private async persist(
    tx: Tx,
    place: ReportPlace,
    file: ReportFile,
    change: ReportChange,
    columns: Partial<ProgressReportEntity>,
  ): Promise<void> {
    if (file.report === null)
      refuse([refusal('conflict', 'report_state_not_allowed', '', { action: change.action, state: 'not_started' })]);
    const { userId } = place.caller.account;
    const isNewAuthor = change.becomesAuthor && !file.report.authorIds.includes(userId);
    const authorIds = isNewAuthor ? [...file.report.authorIds, userId] : file.report.authorIds;
    if (!(await this.reports.change(tx, file.report, { ...columns, state: change.to, authorIds })))
      throw new ProblemError('conflict');
  }

  private async page(tx: Tx, place: ReportPlace, file: ReportFile): Promise<ProgressReport> {
    return toProgressReport(file, await this.posts.of(tx, file), place.caller.context.asAt === null);
  }

  private async record(
    tx: Tx,
    { caller, cycle, subject }: ReportPlace,
    action: ReportAction,
    facts: Record<string, unknown>,
  ): Promise<void> {
    await this.audit.record(tx, {
      action: `report_${action}`,
      programmeId: caller.programmeId,
      subjectType: 'progress_report',
      subjectId: `${cycle}/${subject}`,
      facts,
    });
  }
}
