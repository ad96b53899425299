import { Inject, Injectable } from '@nestjs/common';
import type { BusinessDate, PositionSubjectInput, ReportState } from '@camau/domain';
import type { Tx } from '../../platform/database/tx.js';
import type { CycleFactsRow } from '../cycles/cycle-facts.service.js';
import type { ProgrammeFacts } from '../programmes/programme-facts.service.js';
import { AcceptedSubmissionsReadModel, type AcceptedSubmissionRow } from './accepted-submissions.read-model.js';
import { ProgressReportsRepository } from './progress-reports.repository.js';
import { ReportFilesService } from './report-files.service.js';
import { readSubmission } from './submission-document.js';
import type { ProgressReportEntity } from './progress-report.entity.js';

/** A subject that owes a report and where its report stands. */
export interface OwedReport {
  readonly slug: string;
  readonly forceId: string | null;
  readonly state: ReportState;
  readonly report: ProgressReportEntity | null;
}

/** Every subject's report of a cycle, as closing it asks: states, and what the position is assembled from. */
@Injectable()
export class SettledReportsService {
  constructor(
    @Inject(ProgressReportsRepository) private readonly reports: ProgressReportsRepository,
    @Inject(AcceptedSubmissionsReadModel) private readonly accepted: AcceptedSubmissionsReadModel,
    @Inject(ReportFilesService) private readonly files: ReportFilesService,
  ) {}

  /** One entry per subject that owes a report: national, then each force. Subjects out of the caller's reach look not started. */
  async owed(tx: Tx, programme: ProgrammeFacts, cycleId: string): Promise<OwedReport[]> {
    const rows = await this.reports.ofCycle(tx, programme.id, cycleId);
    return subjectsOf(programme).map(({ slug, forceId }) => {
      const report = rows.find((row) => row.forceId === forceId) ?? null;
      return { slug, forceId, report, state: (report?.state ?? 'not_started') as ReportState };
    });
  }

  /** Each subject's part of the position: the accepted submission as it was frozen, or what the rules say at the data date. */
  async positionSubjects(tx: Tx, programme: ProgrammeFacts, cycle: CycleFactsRow): Promise<PositionSubjectInput[]> {
    const frozen = await this.accepted.ofCycle(tx, programme.id, cycle.row.id);
    const owed = await this.owed(tx, programme, cycle.row.id);
    const parts: PositionSubjectInput[] = [];
    for (const subject of owed) {
      const submission = frozen.find(({ forceId }) => forceId === subject.forceId);
      parts.push(
        submission === undefined
          ? await this.notReceived(tx, programme, cycle, subject)
          : received(programme, subject, submission),
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
    const { assessment } = await this.files.assess(tx, programme, forceId, cycle);
    const reason = report?.stateReason ?? null;
    return {
      ...named(programme, slug, forceId),
      state: 'not_received',
      notReceivedReason: reason === null ? null : { en: reason, cy: null, original: 'en', otherState: 'missing' },
      sections: assessment.sections,
      milestones: assessment.milestones,
    };
  }
}

function subjectsOf(programme: ProgrammeFacts): { slug: string; forceId: string | null }[] {
  return [{ slug: 'national', forceId: null }, ...programme.forces.map(({ slug, id }) => ({ slug, forceId: id }))];
}

function received(
  programme: ProgrammeFacts,
  { slug, forceId }: OwedReport,
  row: AcceptedSubmissionRow,
): PositionSubjectInput {
  const { number, submittedAt, businessDate, workingDaysLate, sections, milestones } = readSubmission(row.canonical);
  return {
    ...named(programme, slug, forceId),
    state: 'accepted',
    submission: {
      number,
      sha256: row.sha256,
      submittedAt,
      businessDate: businessDate as BusinessDate,
      workingDaysLate,
    },
    sections,
    milestones,
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
