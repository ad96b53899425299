import type { ProgressReport, ReportAsk, ReportMilestone } from '@camau/contracts';
import {
  allowedReportActions,
  checklistLines,
  mayReportNoChange,
  plainSectionReasons,
  sectionsWithoutNews,
  type AssessedMilestone,
  type BilingualText,
} from '@camau/domain';
import type { ReportAskEntity } from './report-ask.entity.js';
import { blockersOf, planOf, sectionFacts } from './report-content.js';
import {
  derivedOf,
  isOutOfScope,
  sectionsInOrder,
  stateOf,
  type OpenMilestone,
  type ReportFile,
} from './report-file.js';
import type { ReportQuestionEntity } from './report-question.entity.js';
import type { SubmissionEntity } from './submission.entity.js';

/** NB: the version is a fact, also of a page as at; what may be done is only ever said of now. */
function toReportMilestone(
  milestone: AssessedMilestone,
  open: OpenMilestone | undefined,
  mayWrite: boolean,
): ReportMilestone {
  const { ref, title, tier, baselineOn, forecastOn, achievedOn, status, slipCurrent, isOverdue } = milestone;
  return {
    ...{ ref, title, tier, baselineOn, forecastOn, achievedOn, status, slip: slipCurrent, overdue: isOverdue },
    version: open?.version ?? null,
    allowedActions: mayWrite ? [...(open?.allowedActions ?? [])] : [],
  };
}

function toSections(file: ReportFile, mayWrite: boolean): ProgressReport['sections'] {
  const facts = sectionFacts(file);
  return sectionsInOrder(file).map(({ ref, section }, index) => {
    const [last] = file.earlier;
    const before = last?.document.sections.find(({ workstream }) => workstream === ref);
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
      mayReportNoChange: !isOutOfScope(file, ref) && mayReportNoChange(facts[index]!),
      checklist: isOutOfScope(file, ref) ? [] : checklistLines(planOf(file, ref), section?.checklist ?? []),
      previous:
        last === undefined || before === undefined
          ? null
          : {
              cycle: last.cycle,
              declaredStatus: before.declared,
              achieved: before.achieved,
              planned: before.planned,
              noChange: before.hasNoChange,
            },
      milestones: file.assessment.milestones
        .filter(({ workstream }) => workstream === ref)
        .map((milestone) => toReportMilestone(milestone, file.openMilestones.get(milestone.ref), mayWrite)),
      version: section?.version ?? 0,
    };
  });
}

function toReportAsk({ programme }: ReportFile, ask: ReportAskEntity, posts: Posts): ReportAsk {
  const { ref, workstreamId, text, decidedAt, decidedBy, decisionReason, version } = ask;
  return {
    ref,
    kind: ask.kind as ReportAsk['kind'],
    workstream: programme.workstreams.find(({ id }) => id === workstreamId)?.ref ?? null,
    text,
    state: ask.state as ReportAsk['state'],
    decidedAt: decidedAt === null ? null : new Date(decidedAt).toISOString(),
    decidedBy: decidedBy === null ? null : (posts.get(decidedBy) ?? null),
    decisionReason,
    decisionLanguage: ask.decisionLanguage as ReportAsk['decisionLanguage'],
    version,
  };
}

type Posts = ReadonlyMap<string, BilingualText>;
const instant = (value: string | Date): string => new Date(value).toISOString();

/** A question pinned to a field, with its answer where there is one. */
export function toQuestion(question: ReportQuestionEntity, posts: Posts): ProgressReport['questions'][number] {
  const { id, pointer, submissionNumber, text, textLanguage, answer, answerLanguage, answeredAt, answeredBy } =
    question;
  return {
    id,
    pointer,
    submissionNumber,
    text,
    textLanguage,
    askedAt: instant(question.askedAt),
    askedBy: posts.get(question.askedBy) ?? null,
    answer,
    answerLanguage,
    answeredAt: answeredAt === null ? null : instant(answeredAt),
    answeredBy: answeredBy === null ? null : (posts.get(answeredBy) ?? null),
  };
}

/** Which submission, when, by whom, how late and its hash. */
export function toSubmissionHead(
  { number, submittedAt, submittedBy, isLate, workingDaysLate, sha256 }: SubmissionEntity,
  posts: Posts,
): ProgressReport['submissions'][number] {
  return {
    number,
    submittedAt: instant(submittedAt),
    submittedBy: posts.get(submittedBy) ?? null,
    isLate,
    workingDaysLate,
    sha256,
  };
}

/** A report as it leaves the API; `posts` are the posts of the people its submissions and questions name. */
export function toProgressReport(file: ReportFile, posts: Posts, isLive: boolean): ProgressReport {
  const { report } = file;
  const allowedActions = isLive ? allowedReportActions(file.facts) : [];
  const isReturned = report?.state === 'sent_back' || report?.state === 'not_received';
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
    sections: toSections(file, allowedActions.includes('save')),
    blockers:
      report === null || (report.state !== 'draft' && report.state !== 'sent_back')
        ? []
        : blockersOf(file).map(({ code, pointer, params }) => ({
            code,
            pointer,
            params: params as Record<string, string | number>,
          })),
    questions: file.questions.map((question) => toQuestion(question, posts)),
    asks: file.asks.map((ask) => toReportAsk(file, ask, posts)),
    returnReason: isReturned ? report.stateReason : null,
    returnReasonLanguage: isReturned ? report.stateReasonLanguage : null,
    submissions: file.submissions.map((submission) => toSubmissionHead(submission, posts)),
    sectionsWithoutNews:
      report === null ? [] : sectionsWithoutNews(sectionFacts(file)).map(({ workstream }) => workstream),
    allowedActions,
  };
}
