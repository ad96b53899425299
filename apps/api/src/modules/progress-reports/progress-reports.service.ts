import { Inject, Injectable } from '@nestjs/common';
import { bilingualTextSchema, type ProgressReport, type ReportReturn, type SectionSave } from '@camau/contracts';
import {
  decideReportAction,
  refusal,
  type BilingualText,
  type ReportAction,
  type ReportActionInput,
  type ReportChange,
} from '@camau/domain';
import { z } from 'zod';
import { DatabaseSession } from '../../platform/database/database-session.js';
import type { Tx } from '../../platform/database/tx.js';
import { Audit } from '../../platform/history/audit.js';
import { orThrow, ProblemError, refuse } from '../../platform/problems/problem-error.js';
import { toProgressReport } from './progress-report.mapper.js';
import type { ProgressReportEntity } from './progress-report.entity.js';
import { ProgressReportsRepository } from './progress-reports.repository.js';
import { blockersOf, type ReportFile } from './report-file.js';
import { ReportFilesService, type ReportPlace } from './report-files.service.js';
import { freezeSubmission } from './submit-report.js';

/** What an action writes beside the state: the report's own columns, and further rows. */
type Effect = (tx: Tx, file: ReportFile) => Promise<Partial<ProgressReportEntity> | void>;

/** The life of a progress report: each action asks the transition table, then persists, records and answers with the report. */
@Injectable()
export class ProgressReportsService {
  constructor(
    @Inject(DatabaseSession) private readonly db: DatabaseSession,
    @Inject(ReportFilesService) private readonly files: ReportFilesService,
    @Inject(ProgressReportsRepository) private readonly reports: ProgressReportsRepository,
    @Inject(Audit) private readonly audit: Audit,
  ) {}

  async find(place: ReportPlace): Promise<ProgressReport> {
    return this.db.read(place.caller.context, async (tx) => this.page(tx, place, await this.files.load(tx, place)));
  }

  async start(place: ReportPlace): Promise<ProgressReport> {
    return this.db.write(place.caller.context, async (tx) => {
      const file = await this.files.load(tx, place);
      orThrow(decideReportAction('start', file.facts, {}));
      const { programme, cycle, forceId } = file;
      await this.reports.start(
        tx,
        { programmeId: programme.id, cycleId: cycle.id, forceId },
        programme.workstreams.map(({ id }) => id),
      );
      await this.record(tx, place, 'start', {});
      return this.page(tx, place, await this.files.load(tx, place));
    });
  }

  /** Saves one section; `version` is the section's. 412 with the present report when somebody else saved it since. */
  async saveSection(
    place: ReportPlace,
    workstream: string,
    version: number,
    input: SectionSave,
  ): Promise<ProgressReport> {
    return this.act(place, 'save', null, {}, async (tx, file) => {
      const workstreamId = file.programme.workstreams.find(({ ref }) => ref === workstream)?.id;
      const section = file.sections.find((candidate) => candidate.workstreamId === workstreamId);
      if (section === undefined) throw new ProblemError('not_found');
      if (section.version !== version) await this.stale(tx, place, file);
      await this.reports.changeSection(tx, section, input);
    });
  }

  async submit(place: ReportPlace, version: number): Promise<ProgressReport> {
    const { userId, post } = place.caller.account;
    return this.act(place, 'submit', version, {}, async (tx, file) => {
      await this.reports.addSubmission(tx, freezeSubmission(file, { userId, post }, tx.instant));
      return { stateReason: null, acceptedAt: null, acceptedBy: null, acceptedSubmission: null };
    });
  }

  async withdraw(place: ReportPlace, version: number): Promise<ProgressReport> {
    return this.act(place, 'withdraw', version, {});
  }

  async sendBack(place: ReportPlace, version: number, input: ReportReturn): Promise<ProgressReport> {
    return this.act(place, 'send_back', version, input, async (tx, file) => {
      const { report, forceId, programme, submissions } = file;
      const asked = {
        programmeId: programme.id,
        reportId: report!.id,
        forceId,
        submissionNumber: submissions.length,
        askedBy: place.caller.account.userId,
        askedAt: tx.instant,
      };
      await this.reports.addQuestions(
        tx,
        input.questions.map(({ pointer, text }) => ({ ...asked, pointer, text })),
      );
      return { stateReason: input.reason };
    });
  }

  /** Answers one question; whoever may save the report may answer it. */
  async answer(place: ReportPlace, questionId: string, answer: string): Promise<ProgressReport> {
    return this.act(place, 'save', null, {}, async (tx, file) => {
      const question = file.questions.find(({ id }) => id === questionId);
      if (question === undefined) throw new ProblemError('not_found');
      await this.reports.answer(tx, question.id, {
        answer,
        answeredBy: place.caller.account.userId,
        answeredAt: tx.instant,
      });
    });
  }

  async accept(place: ReportPlace, version: number): Promise<ProgressReport> {
    return this.act(place, 'accept', version, {}, async (tx, { submissions }) => ({
      acceptedBy: place.caller.account.userId,
      acceptedAt: tx.instant,
      acceptedSubmission: submissions.length,
    }));
  }

  async takeBack(place: ReportPlace, version: number, reason: string): Promise<ProgressReport> {
    return this.act(place, 'take_back', version, { reason }, async () => ({
      stateReason: reason,
      acceptedBy: null,
      acceptedAt: null,
      acceptedSubmission: null,
    }));
  }

  /** Records that nothing was received; a report nobody started gets its row now. */
  async recordNotReceived(place: ReportPlace, reason: string): Promise<ProgressReport> {
    return this.act(
      place,
      'record_not_received',
      null,
      { reason },
      async () => ({ stateReason: reason }),
      async (tx, file) => {
        const { programme, cycle, forceId } = file;
        await this.reports.start(
          tx,
          { programmeId: programme.id, cycleId: cycle.id, forceId },
          programme.workstreams.map(({ id }) => id),
        );
      },
    );
  }

  async admitLate(place: ReportPlace, reason: string): Promise<ProgressReport> {
    return this.act(place, 'admit_late', null, { reason }, async () => ({ stateReason: reason }));
  }

  private async act(
    place: ReportPlace,
    action: ReportAction,
    version: number | null,
    input: ReportActionInput,
    effect: Effect = async () => undefined,
    whenNotStarted?: (tx: Tx, file: ReportFile) => Promise<void>,
  ): Promise<ProgressReport> {
    return this.db.write(place.caller.context, async (tx) => {
      let file = await this.files.load(tx, place, true);
      const change = await this.decide(tx, place, file, action, version, input);
      if (file.report === null && whenNotStarted !== undefined) {
        await whenNotStarted(tx, file);
        file = await this.files.load(tx, place, true);
      }
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

  private async decide(
    tx: Tx,
    place: ReportPlace,
    file: ReportFile,
    action: ReportAction,
    version: number | null,
    input: ReportActionInput,
  ): Promise<ReportChange> {
    const decision = decideReportAction(action, file.facts, {
      ...input,
      ...(action === 'submit' && file.report !== null ? { blockers: blockersOf(file) } : {}),
    });
    const isStale = version !== null && file.report !== null && version !== file.report.version;
    // NB: who may not act at all is told so whatever the version; what was judged on an old version is not judged at all.
    if (!decision.ok && (decision.refusals[0]?.kind === 'forbidden' || decision.refusals[0]?.kind === 'not_found'))
      refuse(decision.refusals);
    if (isStale && file.report?.state === file.facts.state && (decision.ok || decision.refusals[0]?.kind === 'invalid'))
      return this.stale(tx, place, file);
    return orThrow(decision);
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

  private async stale(tx: Tx, place: ReportPlace, file: ReportFile): Promise<never> {
    throw new ProblemError(
      'version_mismatch',
      [{ pointer: '', code: 'version_stale' }],
      await this.page(tx, place, file),
    );
  }

  private async page(tx: Tx, place: ReportPlace, file: ReportFile): Promise<ProgressReport> {
    const people = [
      ...file.submissions.map(({ submittedBy }) => submittedBy),
      ...file.questions.map(({ askedBy }) => askedBy),
    ];
    const rows = await tx.rows(
      'progress-reports.posts',
      'select id, post_of(id) as post from unnest($1::uuid[]) as id',
      [[...new Set(people)]],
      z.object({ id: z.string(), post: bilingualTextSchema }),
    );
    return toProgressReport(
      file,
      new Map<string, BilingualText>(rows.map(({ id, post }) => [id, post])),
      place.caller.context.asAt === null,
    );
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
