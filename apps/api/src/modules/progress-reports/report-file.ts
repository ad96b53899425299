import type { MilestoneNews } from '@camau/contracts';
import type {
  BilingualText,
  CycleState,
  MilestoneRules,
  ReportFacts,
  ReportState,
  SubjectAssessment,
} from '@camau/domain';
import { jsonPointer, type BusinessDate } from '@camau/domain';
import type { CycleFactsRow } from '../cycles/cycle-facts.service.js';
import type { ProgrammeFacts } from '../programmes/programme-facts.service.js';
import type { ProgressReportEntity } from './progress-report.entity.js';
import type { ReportAskEntity } from './report-ask.entity.js';
import type { ReportQuestionEntity } from './report-question.entity.js';
import type { ReportSectionEntity } from './report-section.entity.js';
import type { SubmissionEntity } from './submission.entity.js';
import type { SubmissionDocument } from './submission-document.js';

/** A milestone as it stands while the report is written: its version, and what the reader may say of it. */
export interface OpenMilestone {
  readonly version: number;
  readonly allowedActions: readonly MilestoneNews['act'][];
}

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
  /** what the report asks of the Board, removed ones left out, in order of ref */
  readonly asks: readonly ReportAskEntity[];
  readonly submissions: readonly SubmissionEntity[];
  /** what the rules derive on `rules.today`, at the latest the cycle's data date; as frozen once the report is sent */
  readonly assessment: SubjectAssessment;
  readonly rules: MilestoneRules;
  /** by ref, what may be said of milestones beside the words; empty once the report is sent */
  readonly openMilestones: ReadonlyMap<string, OpenMilestone>;
  /** accepted reports of earlier periods, newest first, as many as a plan is looked for in */
  readonly earlier: readonly { readonly cycle: string; readonly document: SubmissionDocument }[];
  readonly facts: ReportFacts;
  readonly today: BusinessDate;
}

/** The part of a report's file that decides whether it may be submitted: what the rule of blockers reads. */
export interface WrittenReport extends Pick<
  ReportFile,
  'programme' | 'cycle' | 'sections' | 'questions' | 'assessment'
> {
  /** the accepted report of the period before first */
  readonly earlier: readonly { readonly document: Pick<SubmissionDocument, 'sections'> }[];
}

type Assessed = Pick<ReportFile, 'assessment'>;

/** A saved section with the workstream's ref it belongs to, in the programme's order. Words saved before the workstream was declared out of scope are not part of the report. */
export function sectionsInOrder(
  file: Pick<WrittenReport, 'programme' | 'sections' | 'assessment'>,
): { ref: string; section: ReportSectionEntity | undefined }[] {
  return file.programme.workstreams.map(({ id, ref }) => ({
    ref,
    section: isOutOfScope(file, ref) ? undefined : file.sections.find(({ workstreamId }) => workstreamId === id),
  }));
}

/** Whether a workstream was declared to be outside the subject's scope: its section asks nothing. */
export function isOutOfScope({ assessment }: Assessed, ref: string): boolean {
  return assessment.sections.find(({ workstream }) => workstream === ref)?.schedule.status === 'not_in_scope';
}

/** The derived status of one workstream's section. */
export function derivedOf(file: Assessed, ref: string): SubjectAssessment['sections'][number]['derived'] {
  const section = file.assessment.sections.find(({ workstream }) => workstream === ref);
  if (section === undefined) throw new Error(`No assessment of workstream ${ref}.`);
  return section.derived;
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
