import { Inject, Injectable } from '@nestjs/common';
import { assessSubject, jsonPointer, type Blocker } from '@camau/domain';
import type { Tx } from '../../platform/database/tx.js';
import type { CycleFactsRow } from '../cycles/cycle-facts.service.js';
import { MilestonePlanService } from '../milestones/milestone-plan.service.js';
import type { ProgrammeFacts } from '../programmes/programme-facts.service.js';
import { CellFactsService } from '../workstreams/cell-facts.service.js';
import { AcceptedSubmissionsReadModel } from './accepted-submissions.read-model.js';
import type { ProgressReportEntity } from './progress-report.entity.js';
import { ProgressReportsRepository } from './progress-reports.repository.js';
import { blockersOf } from './report-content.js';
import type { WrittenReport } from './report-file.js';
import { ReportFilesService } from './report-files.service.js';

/** What keeps a report from being submitted; `about` is the field an unanswered question is pinned to; of a milestone, its place in its section. */
export interface ReportGap extends Blocker {
  readonly about: string | null;
}

/** What other modules ask of reports being written: what each still lacks, in a handful of statements however many there are. */
@Injectable()
export class ReportGapsService {
  constructor(
    @Inject(ProgressReportsRepository) private readonly reports: ProgressReportsRepository,
    @Inject(AcceptedSubmissionsReadModel) private readonly accepted: AcceptedSubmissionsReadModel,
    @Inject(ReportFilesService) private readonly files: ReportFilesService,
    @Inject(MilestonePlanService) private readonly milestones: MilestonePlanService,
    @Inject(CellFactsService) private readonly cells: CellFactsService,
  ) {}

  /** Gaps by the report's id, of reports of this cycle that are drafts or sent back. */
  async of(
    tx: Tx,
    programme: ProgrammeFacts,
    cycle: CycleFactsRow,
    reports: readonly ProgressReportEntity[],
  ): Promise<ReadonlyMap<string, readonly ReportGap[]>> {
    if (reports.length === 0) return new Map();
    const written = await this.load(tx, programme, cycle, reports);
    return new Map(written.map(([id, report]) => [id, gapsOf(report)]));
  }

  private async load(
    tx: Tx,
    programme: ProgrammeFacts,
    cycle: CycleFactsRow,
    reports: readonly ProgressReportEntity[],
  ): Promise<[string, WrittenReport][]> {
    const ids = reports.map(({ id }) => id);
    const sections = await this.reports.sectionsOf(tx, ids);
    const questions = await this.reports.questionsOf(tx, ids);
    const before = await this.accepted.lastSections(tx, programme.id, cycle.row.periodStartsOn);
    const forceIds = reports.map(({ forceId }) => forceId);
    const milestones = await this.milestones.ofSubjects(tx, programme, forceIds);
    const scopeOf = await this.cells.scopes(tx, programme);
    const rules = await this.files.rules(tx, programme, cycle);
    return reports.map(({ id, forceId }) => {
      const facts = { workstreams: scopeOf(forceId), milestones: milestones.get(forceId) ?? [] };
      const last = before.get(forceId);
      const report = {
        programme,
        cycle: cycle.row,
        sections: sections.filter(({ reportId }) => reportId === id),
        questions: questions.filter(({ reportId }) => reportId === id),
        assessment: assessSubject(facts, rules),
        earlier: last === undefined ? [] : [{ document: { sections: last } }],
      };
      return [id, report];
    });
  }
}

function gapsOf(report: WrittenReport): ReportGap[] {
  const places = milestonePlaces(report);
  const asked = new Map<unknown, string>(report.questions.map(({ id, pointer }) => [id, pointer]));
  return blockersOf(report).map((blocker) => {
    const about = asked.get(blocker.params['id']) ?? null;
    const of = about ?? blocker.pointer;
    return { ...blocker, about: places.get(of.slice(0, of.lastIndexOf('/'))) ?? about };
  });
}

/** A milestone is written of in its section: where that is, by the pointer of each milestone of this report. */
function milestonePlaces({ assessment }: WrittenReport): ReadonlyMap<string, string> {
  return new Map(
    assessment.milestones.map(({ ref, workstream }) => [
      jsonPointer('milestones', ref),
      jsonPointer('sections', workstream, 'milestones', ref),
    ]),
  );
}
