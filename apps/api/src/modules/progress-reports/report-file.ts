import type {
  BilingualText,
  CycleState,
  MilestoneRules,
  ReportFacts,
  ReportState,
  SectionFacts,
  SubjectAssessment,
} from '@camau/domain';
import { findBlockers, isEmptyText, jsonPointer, type Blocker, type BusinessDate } from '@camau/domain';
import type { CycleFactsRow } from '../cycles/cycle-facts.service.js';
import type { ProgrammeFacts } from '../programmes/programme-facts.service.js';
import type { ProgressReportEntity } from './progress-report.entity.js';
import type { ReportQuestionEntity } from './report-question.entity.js';
import type { ReportSectionEntity } from './report-section.entity.js';
import type { SubmissionEntity } from './submission.entity.js';
import type { SubmissionDocument } from './submission-document.js';

/** Everything known of one subject's report in one cycle, loaded together; `report` is null before it is started. */
export interface ReportFile {
  readonly programme: ProgrammeFacts;
  readonly cycle: CycleFactsRow['row'];
  readonly cycleState: CycleState;
  readonly subject: string;
  readonly subjectName: BilingualText | null;
  readonly forceId: string | null;
  readonly report: ProgressReportEntity | null;
  readonly sections: readonly ReportSectionEntity[];
  readonly questions: readonly ReportQuestionEntity[];
  readonly submissions: readonly SubmissionEntity[];
  /** what the rules derive on `rules.today`, at the latest the cycle's data date; as frozen once the report is sent */
  readonly assessment: SubjectAssessment;
  readonly rules: MilestoneRules;
  readonly previous: { readonly cycle: string; readonly document: SubmissionDocument } | null;
  readonly facts: ReportFacts;
  readonly today: BusinessDate;
}

/** A saved section with the workstream's ref it belongs to, in the programme's order. Words saved before the workstream was declared out of scope are not part of the report. */
export function sectionsInOrder(file: ReportFile): { ref: string; section: ReportSectionEntity | undefined }[] {
  return file.programme.workstreams.map(({ id, ref }) => ({
    ref,
    section: isOutOfScope(file, ref) ? undefined : file.sections.find(({ workstreamId }) => workstreamId === id),
  }));
}

/** Whether a workstream was declared to be outside the subject's scope: its section asks nothing. */
export function isOutOfScope({ assessment }: ReportFile, ref: string): boolean {
  return assessment.sections.find(({ workstream }) => workstream === ref)?.schedule.status === 'not_in_scope';
}

/** What keeps the report from being submitted, by the rule in the domain. */
export function blockersOf(file: ReportFile): Blocker[] {
  const sections = sectionFacts(file).filter(({ workstream }) => !isOutOfScope(file, workstream));
  const explained = new Set(sections.filter(({ reason }) => !isEmptyText(reason)).map(({ workstream }) => workstream));
  return findBlockers({
    sections,
    overdueMilestones: file.assessment.milestones
      .filter(({ isOverdue, workstream }) => isOverdue && !isOutOfScope(file, workstream))
      .map(({ ref, workstream }) => ({ ref, isExplained: explained.has(workstream) })),
    unansweredQuestions: file.questions.filter(({ answer }) => answer === null).map(({ id }) => ({ id })),
  });
}

function sectionFacts(file: ReportFile): SectionFacts[] {
  return sectionsInOrder(file).map(({ ref, section }) => ({
    workstream: ref,
    declaredStatus: (section?.declaredStatus ?? null) as SectionFacts['declaredStatus'],
    derivedStatus: derivedOf(file, ref).status,
    previousDerivedStatus:
      file.previous?.document.sections.find(({ workstream }) => workstream === ref)?.derived.status ?? null,
    isAnythingDue: isAnythingDue(file, ref),
    reason: section?.reason ?? null,
    achieved: section?.achieved ?? null,
    planned: section?.planned ?? null,
    hasNoChange: section?.noChange ?? false,
  }));
}

/** The derived status of one workstream's section. */
export function derivedOf(file: ReportFile, ref: string): SubjectAssessment['sections'][number]['derived'] {
  const section = file.assessment.sections.find(({ workstream }) => workstream === ref);
  if (section === undefined) throw new Error(`No assessment of workstream ${ref}.`);
  return section.derived;
}

/** An open milestone whose baseline or forecast falls in the period, or is past already, makes the section due. */
function isAnythingDue({ assessment, cycle }: ReportFile, ref: string): boolean {
  return assessment.milestones
    .filter(({ workstream, verifiedOn, isCancelled }) => workstream === ref && verifiedOn === null && !isCancelled)
    .some(
      ({ baselineOn, forecastOn, isOverdue }) =>
        isOverdue || inPeriod(baselineOn, cycle) || inPeriod(forecastOn, cycle),
    );
}

function inPeriod(date: string | null, { periodStartsOn, periodEndsOn }: ReportFile['cycle']): boolean {
  return date !== null && date >= periodStartsOn && date <= periodEndsOn;
}

/** State of the report as rules name it: `not_started` has no row. */
export function stateOf(report: ProgressReportEntity | null): ReportState {
  return (report?.state ?? 'not_started') as ReportState;
}

const SECTION_FIELDS = ['declaredStatus', 'reason', 'achieved', 'planned', 'noChange'];

/** Whether a JSON pointer leads to a field of this report: of a section, or the forecast of one of its milestones. */
export function isFieldOf(file: ReportFile, pointer: string): boolean {
  const fields = file.programme.workstreams.flatMap(({ ref }) =>
    SECTION_FIELDS.map((field) => jsonPointer('sections', ref, field)),
  );
  const milestones = file.assessment.milestones.map(({ ref }) => jsonPointer('milestones', ref, 'forecastOn'));
  return fields.includes(pointer) || milestones.includes(pointer);
}
