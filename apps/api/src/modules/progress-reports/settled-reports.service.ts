import { Inject, Injectable } from '@nestjs/common';
import type { ReportState } from '@camau/domain';
import type { Tx } from '../../platform/database/tx.js';
import type { ProgrammeFacts } from '../programmes/programme-facts.service.js';
import { ReportAsksRepository } from './report-asks.repository.js';
import type { ProgressReportEntity } from './progress-report.entity.js';
import { ProgressReportsRepository } from './progress-reports.repository.js';

/** A subject that owes a report and where its report stands. */
export interface OwedReport {
  readonly slug: string;
  readonly forceId: string | null;
  readonly state: ReportState;
  readonly report: ProgressReportEntity | null;
  /** asks for a decision or support that wait for the office */
  readonly undecidedAsks: number;
}

/** Every subject's report of a cycle and its state. */
@Injectable()
export class SettledReportsService {
  constructor(
    @Inject(ProgressReportsRepository) private readonly reports: ProgressReportsRepository,
    @Inject(ReportAsksRepository) private readonly asks: ReportAsksRepository,
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
}

function subjectsOf(programme: ProgrammeFacts): { slug: string; forceId: string | null }[] {
  return [{ slug: 'national', forceId: null }, ...programme.forces.map(({ slug, id }) => ({ slug, forceId: id }))];
}
