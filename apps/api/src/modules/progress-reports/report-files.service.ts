import { Inject, Injectable } from '@nestjs/common';
import {
  assessSubject,
  canRead,
  canWrite,
  earlierDate,
  reforecastRefusal,
  reportActor,
  type BusinessDate,
  type MilestoneRules,
} from '@camau/domain';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import type { Tx } from '../../platform/database/tx.js';
import { ProblemError } from '../../platform/problems/problem-error.js';
import { CycleFactsService, type CycleFactsRow } from '../cycles/cycle-facts.service.js';
import { MilestonePlanService } from '../milestones/milestone-plan.service.js';
import { ProgrammeFactsService, subjectForceId, type ProgrammeFacts } from '../programmes/programme-facts.service.js';
import { WorkingCalendars } from '../programmes/working-calendars.service.js';
import { CellFactsService } from '../workstreams/cell-facts.service.js';
import { AcceptedSubmissionsReadModel } from './accepted-submissions.read-model.js';
import type { ProgressReportEntity } from './progress-report.entity.js';
import { ProgressReportsRepository } from './progress-reports.repository.js';
import { ReportAsksRepository } from './report-asks.repository.js';
import { stateOf, type ReportFile } from './report-file.js';
import type { ReportQuestionEntity } from './report-question.entity.js';
import { readSubmission, type SubmissionDocument } from './submission-document.js';
import type { SubmissionEntity } from './submission.entity.js';

/** Where a report stands: the caller, its cycle's ref and its subject (a force's slug or `national`). */
export interface ReportPlace {
  readonly caller: SignedInPrincipal;
  readonly cycle: string;
  readonly subject: string;
}

/** Loads a report with everything its rules and its page ask for. */
@Injectable()
export class ReportFilesService {
  constructor(
    @Inject(ProgressReportsRepository) private readonly reports: ProgressReportsRepository,
    @Inject(ReportAsksRepository) private readonly asks: ReportAsksRepository,
    @Inject(AcceptedSubmissionsReadModel) private readonly accepted: AcceptedSubmissionsReadModel,
    @Inject(ProgrammeFactsService) private readonly programmes: ProgrammeFactsService,
    @Inject(CycleFactsService) private readonly cycles: CycleFactsService,
    @Inject(MilestonePlanService) private readonly milestones: MilestonePlanService,
    @Inject(WorkingCalendars) private readonly calendars: WorkingCalendars,
    @Inject(CellFactsService) private readonly cells: CellFactsService,
  ) {}

  /** Throws `not_found` for a subject whose reports the caller may not read. `forUpdate` keeps the report's row. */
  async load(tx: Tx, { caller, cycle: cycleRef, subject }: ReportPlace, forUpdate = false): Promise<ReportFile> {
    const programme = await this.programmes.find(tx, caller.programmeId);
    const forceId = subjectForceId(programme, subject);
    if (!canRead(caller.access, 'report', { programmeId: programme.id, forceId })) throw new ProblemError('not_found');
    const cycle = await this.cycles.find(tx, programme.id, cycleRef);
    const report = await this.reports.find(
      tx,
      { programmeId: programme.id, cycleId: cycle.row.id, forceId },
      forUpdate,
    );
    const questions = report === null ? [] : await this.reports.questions(tx, report.id);
    const submissions = report === null ? [] : await this.reports.submissions(tx, report.id);
    const earlier = await this.accepted.before(tx, programme.id, forceId, cycle.row.periodStartsOn);
    return {
      programme,
      cycle: cycle.row,
      cycleState: cycle.state,
      subject,
      subjectName: programme.forces.find(({ id }) => id === forceId)?.name ?? null,
      forceId,
      report,
      sections: report === null ? [] : await this.reports.sections(tx, report.id),
      questions,
      asks: report === null ? [] : await this.asks.ofReport(tx, report.id),
      submissions,
      ...(await this.assess(tx, { caller, programme, forceId, cycle, sent: sentSubmission(report, submissions) })),
      earlier: earlier.map((row) => ({ cycle: row.cycle, document: readSubmission(row.canonical) })),
      facts: reportFacts({
        caller,
        cycle,
        subject,
        forceId,
        report,
        questions,
        latest: submissions.at(-1)?.number ?? 0,
      }),
      today: tx.today as BusinessDate,
    };
  }

  /**
   * What the rules derive for a subject on the transaction's day, at the latest the cycle's data date; of a report that is
   * with the office or accepted, what its submission froze, whatever changed since.
   */
  private async assess(
    tx: Tx,
    { caller, programme, forceId, cycle, sent }: Assessed,
  ): Promise<Pick<ReportFile, 'assessment' | 'rules' | 'openMilestones'>> {
    const rules = await this.rules(tx, programme, cycle);
    if (sent !== null) {
      return { rules, assessment: { milestones: sent.milestones, sections: sent.sections }, openMilestones: new Map() };
    }
    const workstreams = await this.cells.scopeOf(tx, programme, forceId);
    const milestones = await this.milestones.ofSubject(tx, programme, forceId);
    const assessment = assessSubject({ workstreams, milestones }, rules);
    const may = NEWS.filter((act) =>
      canWrite(caller.access, `milestone:${act}`, { programmeId: programme.id, forceId }),
    );
    const openMilestones = new Map(
      milestones.map((milestone) => [
        milestone.ref,
        { version: milestone.version, allowedActions: reforecastRefusal(milestone) === null ? may : [] },
      ]),
    );
    return { rules, assessment, openMilestones };
  }

  /** What the rules of a cycle's reports go by on the transaction's day, at the latest the cycle's data date. */
  async rules(tx: Tx, programme: ProgrammeFacts, cycle: CycleFactsRow): Promise<MilestoneRules> {
    return {
      today: earlierDate(tx.today as BusinessDate, cycle.row.dataOn as BusinessDate),
      calendar: await this.calendars.calendar(tx),
      toleranceWorkingDays: programme.toleranceWorkingDays,
      verificationWorkingDays: programme.verificationWorkingDays,
    };
  }
}

/** The submission the office has before it or has accepted; null while the report is being written. */
function sentSubmission(
  report: ProgressReportEntity | null,
  submissions: readonly SubmissionEntity[],
): SubmissionDocument | null {
  const sent = report?.state === 'submitted' || report?.state === 'accepted' ? submissions.at(-1) : undefined;
  return sent === undefined ? null : readSubmission(sent.canonical);
}

/** What a report's author may say of a milestone that is open. */
const NEWS = ['reforecast', 'claim'] as const;

interface Assessed {
  readonly caller: SignedInPrincipal;
  readonly programme: ProgrammeFacts;
  readonly forceId: string | null;
  readonly cycle: CycleFactsRow;
  readonly sent: SubmissionDocument | null;
}

interface FactsInput {
  readonly caller: SignedInPrincipal;
  readonly cycle: CycleFactsRow;
  readonly subject: string;
  readonly forceId: string | null;
  readonly report: ProgressReportEntity | null;
  readonly questions: readonly ReportQuestionEntity[];
  readonly latest: number;
}

function reportFacts({ caller, cycle, subject, forceId, report, questions, latest }: FactsInput): ReportFile['facts'] {
  return {
    subject: forceId === null ? 'national' : 'force',
    state: stateOf(report),
    cycleState: cycle.state,
    isReopenedForAnother: cycle.state === 'reopened' && !cycle.row.reopenedSubjects.includes(subject),
    version: report?.version ?? 0,
    authorIds: report?.authorIds ?? [],
    pinnedQuestions: questions.filter(({ submissionNumber }) => submissionNumber === latest && latest > 0).length,
    actor: reportActor(caller.access, caller.account.userId, { programmeId: caller.programmeId, forceId }),
  };
}
