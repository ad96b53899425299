import { Inject, Injectable } from '@nestjs/common';
import type { MilestoneNews, ProgressReport, SectionSave } from '@camau/contracts';
import {
  jsonPointer,
  refusal,
  sectionsWithoutNews,
  settleTranslation,
  type BilingualText,
  type ChecklistEntry,
} from '@camau/domain';
import { ProblemError, refuse } from '../../platform/problems/problem-error.js';
import { SeveralActs } from '../milestones/several-acts.service.js';
import { ProgressReportsRepository } from './progress-reports.repository.js';
import { ReportActsService } from './report-acts.service.js';
import { planOf, sectionFacts } from './report-content.js';
import type { ReportFile } from './report-file.js';
import type { ReportPlace } from './report-files.service.js';
import type { ReportSectionEntity } from './report-section.entity.js';

/** Writing a report's sections: one as the form holds it, or all those without news in one act. */
@Injectable()
export class SectionWritingService {
  constructor(
    @Inject(ReportActsService) private readonly acts: ReportActsService,
    @Inject(ProgressReportsRepository) private readonly reports: ProgressReportsRepository,
    @Inject(SeveralActs) private readonly milestones: SeveralActs,
  ) {}

  /**
   * Saves one section, and what is new of its milestones, in one act; `version` is the section's. 412 with the present report when
   * somebody else saved the section or a milestone since.
   */
  async write(place: ReportPlace, workstream: string, version: number, input: SectionSave): Promise<ProgressReport> {
    try {
      return await this.acts.act(place, {
        action: 'save',
        version: null,
        effect: async (tx, file) => {
          const section = sectionOf(file, workstream);
          if (section === undefined) throw new ProblemError('not_found');
          if (section.version !== version) await this.acts.stale(tx, place, file);
          const { milestones = [], ...words } = input;
          requireOwn(file, workstream, milestones);
          await this.milestones.recordNews(tx, place.caller, milestones);
          await this.reports.changeSection(tx, section, written(file, section, words));
        },
      });
    } catch (error) {
      // NB: read anew once everything is undone: within the act the report showed the milestones it had changed itself.
      if (isStaleMilestone(error)) throw new ProblemError(error.code, error.parts, await this.acts.find(place));
      throw error;
    }
  }

  /** Records "no change this period" wherever it is allowed and nothing was written yet, declared as derived. 409 where there is no such section. */
  async reportNoChange(place: ReportPlace, version: number): Promise<ProgressReport> {
    return this.acts.act(place, {
      action: 'save',
      version,
      effect: async (tx, file) => {
        const quiet = sectionsWithoutNews(sectionFacts(file));
        if (quiet.length === 0) refuse([refusal('conflict', 'nothing_changed')]);
        for (const { workstream, declaredStatus } of quiet) {
          const section = sectionOf(file, workstream)!;
          const { reason, achieved, planned, checklist } = section;
          const change = { declaredStatus, reason, achieved, planned, checklist, noChange: true };
          await this.reports.changeSection(tx, section, change);
        }
      },
    });
  }
}

function written(file: ReportFile, section: ReportSectionEntity, input: Omit<SectionSave, 'milestones'>) {
  return {
    declaredStatus: input.declaredStatus,
    noChange: input.noChange,
    reason: settleTranslation(section.reason, input.reason),
    achieved: settleTranslation(section.achieved, input.achieved),
    planned: settleTranslation(section.planned, input.planned),
    checklist: input.checklist === undefined ? section.checklist : ticked(file, section, input.checklist),
  };
}

/** A section speaks of its own milestones: others, and those nobody knows, are refused alike. */
function requireOwn({ assessment }: ReportFile, workstream: string, news: readonly MilestoneNews[]): void {
  const own = assessment.milestones.filter((milestone) => milestone.workstream === workstream).map(({ ref }) => ref);
  const others = news.flatMap(({ ref }, index) =>
    own.includes(ref)
      ? []
      : [refusal('invalid', 'milestone_of_another_section', jsonPointer('milestones', index, 'ref'))],
  );
  if (others.length > 0) refuse(others);
}

function isStaleMilestone(error: unknown): error is ProblemError {
  return (
    error instanceof ProblemError &&
    error.code === 'version_mismatch' &&
    error.parts.some(({ pointer }) => pointer.startsWith('/milestones/'))
  );
}

function sectionOf(file: ReportFile, workstream: string): ReportSectionEntity | undefined {
  const workstreamId = file.programme.workstreams.find(({ ref }) => ref === workstream)?.id;
  return file.sections.find((candidate) => candidate.workstreamId === workstreamId);
}

/** What was said of the plan's lines, with each line's words as they were accepted; a line nobody knows is refused. */
function ticked(
  file: ReportFile,
  section: ReportSectionEntity,
  said: NonNullable<SectionSave['checklist']>,
): ChecklistEntry[] {
  const ref = file.programme.workstreams.find(({ id }) => id === section.workstreamId)!.ref;
  const known = new Map<string, BilingualText>(
    [...section.checklist, ...planOf(file, ref)].map(({ key, text }) => [key, text]),
  );
  const unknown = said.flatMap(({ key }, index) =>
    known.has(key) ? [] : [refusal('invalid', 'checklist_item_unknown', jsonPointer('checklist', index, 'key'))],
  );
  if (unknown.length > 0) refuse(unknown);
  const before = new Map(section.checklist.map(({ key, note }) => [key, note]));
  return said.map(({ key, outcome, note }) => ({
    key,
    text: known.get(key)!,
    outcome,
    note: settleTranslation(before.get(key) ?? null, note),
  }));
}
