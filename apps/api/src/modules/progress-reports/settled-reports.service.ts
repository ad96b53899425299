import { Inject, Injectable } from '@nestjs/common';
import {
  changedFacts,
  endOfBusinessDay,
  positionSection,
  type BusinessDate,
  type FactChange,
  type PositionAsk,
  type PositionSubject,
  type PositionSubjectInput,
  type ReportState,
} from '@camau/domain';
import type { Tx } from '../../platform/database/tx.js';
import type { CycleFactsRow } from '../cycles/cycle-facts.service.js';
import { MilestonePlanService } from '../milestones/milestone-plan.service.js';
import type { ProgrammeFacts } from '../programmes/programme-facts.service.js';
import { AcceptedSubmissionsReadModel, type AcceptedSubmissionRow } from './accepted-submissions.read-model.js';
import { ProgressReportsRepository } from './progress-reports.repository.js';
import { ReportAsksRepository } from './report-asks.repository.js';
import { ReportFilesService } from './report-files.service.js';
import { readSubmission, type SubmissionDocument } from './submission-document.js';
import type { ProgressReportEntity } from './progress-report.entity.js';

/** A subject that owes a report and where its report stands. */
export interface OwedReport {
  readonly slug: string;
  readonly forceId: string | null;
  readonly state: ReportState;
  readonly report: ProgressReportEntity | null;
  /** asks for a decision or support that wait for the office */
  readonly undecidedAsks: number;
}

/** Every subject's report of a cycle, as closing it asks: states, and what the position is assembled from. */
@Injectable()
export class SettledReportsService {
  constructor(
    @Inject(ProgressReportsRepository) private readonly reports: ProgressReportsRepository,
    @Inject(ReportAsksRepository) private readonly asks: ReportAsksRepository,
    @Inject(AcceptedSubmissionsReadModel) private readonly accepted: AcceptedSubmissionsReadModel,
    @Inject(ReportFilesService) private readonly files: ReportFilesService,
    @Inject(MilestonePlanService) private readonly milestones: MilestonePlanService,
  ) {}

  /** One entry per subject that owes a report: national, then each force. Subjects out of the caller's reach look not started. */
  async owed(tx: Tx, programme: ProgrammeFacts, cycleId: string): Promise<OwedReport[]> {
    const rows = await this.reports.ofCycle(tx, programme.id, cycleId);
    const undecided = await this.asks.undecidedOfCycle(tx, programme.id, cycleId);
    return subjectsOf(programme).map(({ slug, forceId }) => {
      const report = rows.find((row) => row.forceId === forceId) ?? null;
      const undecidedAsks = report === null ? 0 : (undecided.get(report.id) ?? 0);
      return { slug, forceId, report, undecidedAsks, state: (report?.state ?? 'not_started') as ReportState };
    });
  }

  /** Each subject's part of the position: the accepted submission as it was frozen, or what the rules say at the data date. */
  async positionSubjects(tx: Tx, programme: ProgrammeFacts, cycle: CycleFactsRow): Promise<PositionSubjectInput[]> {
    const frozen = await this.accepted.ofCycle(tx, programme.id, cycle.row.id);
    const owed = await this.owed(tx, programme, cycle.row.id);
    const forBoard = await this.asks.forBoard(tx, programme.id, cycle.row.id);
    const parts: PositionSubjectInput[] = [];
    for (const subject of owed) {
      const submission = frozen.find(({ forceId }) => forceId === subject.forceId);
      parts.push(
        submission === undefined
          ? await this.notReceived(tx, programme, cycle, subject)
          : await this.received(tx, programme, subject, submission, forBoard),
      );
    }
    return parts;
  }

  private async notReceived(
    tx: Tx,
    programme: ProgrammeFacts,
    cycle: CycleFactsRow,
    { slug, forceId, report }: OwedReport,
  ): Promise<PositionSubjectInput> {
    const dataDateEnds = endOfBusinessDay(cycle.row.dataOn as BusinessDate).toISOString();
    const { assessment } = await tx.asAt(dataDateEnds, () => this.files.assess(tx, programme, forceId, cycle));
    const [before] = await this.accepted.before(tx, programme.id, forceId, cycle.row.periodStartsOn);
    const reason = report?.stateReason ?? null;
    return {
      ...named(programme, slug, forceId),
      state: 'not_received',
      notReceivedReason: reason === null ? null : { en: reason, cy: null, original: 'en', otherState: 'missing' },
      sections: assessment.sections,
      milestones: assessment.milestones,
      lastReceived: before === undefined ? null : lastReceived(before),
    };
  }

  private async received(
    tx: Tx,
    programme: ProgrammeFacts,
    subject: OwedReport,
    row: AcceptedSubmissionRow,
    forBoard: ReadonlySet<string>,
  ): Promise<PositionSubjectInput> {
    const document = readSubmission(row.canonical);
    const live = await this.milestones.ofSubject(tx, programme, subject.forceId);
    const changedAt = await this.milestones.changedAt(tx, programme.id, subject.forceId);
    return received(programme, subject, row, document, {
      changedAfterAcceptance: changedFacts(document.milestones, live, changedAt),
      asks: (document.asks ?? []).filter(({ ref }) => forBoard.has(ref)),
    });
  }
}

function lastReceived({ cycle, canonical }: AcceptedSubmissionRow): PositionSubject['lastReceived'] {
  const { sections } = readSubmission(canonical);
  return { cycle, sections: sections.map((section) => positionSection(section, section)) };
}

function subjectsOf(programme: ProgrammeFacts): { slug: string; forceId: string | null }[] {
  return [{ slug: 'national', forceId: null }, ...programme.forces.map(({ slug, id }) => ({ slug, forceId: id }))];
}

function received(
  programme: ProgrammeFacts,
  { slug, forceId }: OwedReport,
  row: AcceptedSubmissionRow,
  document: SubmissionDocument,
  since: { readonly changedAfterAcceptance: readonly FactChange[]; readonly asks: readonly PositionAsk[] },
): PositionSubjectInput {
  const { number, submittedAt, businessDate, isLate, workingDaysLate, sections, milestones } = document;
  return {
    ...named(programme, slug, forceId),
    state: 'accepted',
    submission: {
      number,
      sha256: row.sha256,
      submittedAt,
      businessDate: businessDate as BusinessDate,
      isLate,
      workingDaysLate,
    },
    sections,
    milestones,
    ...since,
  };
}

function named(
  programme: ProgrammeFacts,
  slug: string,
  forceId: string | null,
): Pick<PositionSubjectInput, 'subject' | 'slug' | 'code' | 'name'> {
  const force = programme.forces.find(({ id }) => id === forceId);
  if (force === undefined) return { subject: 'national', slug, code: 'NAT', name: NATIONAL };
  return { subject: 'force', slug, code: force.code, name: force.name };
}

const NATIONAL = { en: 'National', cy: 'Cenedlaethol', original: 'both', otherState: 'checked' } as const;
