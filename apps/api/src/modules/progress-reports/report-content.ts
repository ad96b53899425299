import {
  findBlockers,
  isEmptyText,
  lastPlan,
  planItems,
  type Blocker,
  type PlanItem,
  type SectionFacts,
} from '@camau/domain';
import { sha256 } from '../../platform/history/canonical.js';
import { derivedOf, isOutOfScope, sectionsInOrder, type ReportFile, type WrittenReport } from './report-file.js';

/** What keeps the report from being submitted, by the rule in the domain. */
export function blockersOf(file: WrittenReport): Blocker[] {
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

/** What the rules of submitting ask of each section, in the programme's order. */
export function sectionFacts(file: WrittenReport): SectionFacts[] {
  const before = (ref: string) => file.earlier[0]?.document.sections.find(({ workstream }) => workstream === ref);
  return sectionsInOrder(file).map(({ ref, section }) => ({
    workstream: ref,
    declaredStatus: (section?.declaredStatus ?? null) as SectionFacts['declaredStatus'],
    derivedStatus: derivedOf(file, ref).status,
    previousDerivedStatus: before(ref)?.derived.status ?? null,
    previousDeclaredStatus: before(ref)?.declared ?? null,
    isAnythingDue: isAnythingDue(file, ref),
    reason: section?.reason ?? null,
    achieved: section?.achieved ?? null,
    planned: section?.planned ?? null,
    hasNoChange: section?.noChange ?? false,
  }));
}

/** The last accepted plan of one workstream, line by line. */
export function planOf(file: ReportFile, ref: string): PlanItem[] {
  return planItems(
    lastPlan(
      file.earlier.map(({ document }) => document),
      ref,
    ),
    sha256,
  );
}

/** An open milestone whose baseline or forecast falls in the period, or is past already, makes the section due. */
function isAnythingDue({ assessment, cycle }: WrittenReport, ref: string): boolean {
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
