import type { ProgressReport } from '@camau/contracts';
import { allowedReportActions, plainSectionReasons, type AssessedMilestone, type BilingualText } from '@camau/domain';
import { blockersOf, derivedOf, isOutOfScope, sectionsInOrder, stateOf, type ReportFile } from './report-file.js';

function toReportMilestone(milestone: AssessedMilestone): ProgressReport['sections'][number]['milestones'][number] {
  const { ref, title, tier, baselineOn, forecastOn, achievedOn, status, slipCurrent, isOverdue } = milestone;
  return { ref, title, tier, baselineOn, forecastOn, achievedOn, status, slip: slipCurrent, overdue: isOverdue };
}

function toSections(file: ReportFile): ProgressReport['sections'] {
  return sectionsInOrder(file).map(({ ref, section }) => {
    const before = file.previous?.document.sections.find(({ workstream }) => workstream === ref);
    return {
      workstream: ref,
      workstreamName: file.programme.workstreams.find((workstream) => workstream.ref === ref)!.name,
      declaredStatus: (section?.declaredStatus ?? null) as ProgressReport['sections'][number]['declaredStatus'],
      derivedStatus: derivedOf(file, ref).status,
      derivedReasons: isOutOfScope(file, ref)
        ? [{ code: 'declared_not_in_scope', params: {} }]
        : plainSectionReasons(derivedOf(file, ref).reasons).map(({ code, params }) => ({
            code,
            params: { ...params },
          })),
      reason: section?.reason ?? null,
      achieved: section?.achieved ?? null,
      planned: section?.planned ?? null,
      noChange: section?.noChange ?? false,
      previous:
        file.previous === null || before === undefined
          ? null
          : {
              cycle: file.previous.cycle,
              declaredStatus: before.declared,
              achieved: before.achieved,
              planned: before.planned,
            },
      milestones: file.assessment.milestones.filter(({ workstream }) => workstream === ref).map(toReportMilestone),
      version: section?.version ?? 0,
    };
  });
}

/** A report as it leaves the API; `posts` are the posts of the people its submissions and questions name. */
export function toProgressReport(
  file: ReportFile,
  posts: ReadonlyMap<string, BilingualText>,
  isLive: boolean,
): ProgressReport {
  const { report } = file;
  const instant = (value: string | Date): string => new Date(value).toISOString();
  return {
    programme: file.programme.slug,
    cycle: file.cycle.ref,
    cycleState: file.cycleState,
    subject: file.subject,
    subjectName: file.subjectName,
    state: stateOf(report),
    version: report?.version ?? 0,
    dueOn: file.cycle.dueOn,
    today: file.today,
    sections: toSections(file),
    blockers:
      report === null || (report.state !== 'draft' && report.state !== 'sent_back')
        ? []
        : blockersOf(file).map(({ code, pointer, params }) => ({
            code,
            pointer,
            params: params as Record<string, string | number>,
          })),
    questions: file.questions.map((question) => ({
      id: question.id,
      pointer: question.pointer,
      text: question.text,
      askedAt: instant(question.askedAt),
      askedBy: posts.get(question.askedBy) ?? null,
      answer: question.answer,
      answeredAt: question.answeredAt === null ? null : instant(question.answeredAt),
    })),
    returnReason: report?.state === 'sent_back' || report?.state === 'not_received' ? report.stateReason : null,
    submissions: file.submissions.map(({ number, submittedAt, submittedBy, isLate, workingDaysLate, sha256 }) => ({
      number,
      submittedAt: instant(submittedAt),
      submittedBy: posts.get(submittedBy) ?? null,
      isLate,
      workingDaysLate,
      sha256,
    })),
    allowedActions: isLive ? allowedReportActions(file.facts) : [],
  };
}
