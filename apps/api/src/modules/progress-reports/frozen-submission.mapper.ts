import type { FrozenSubmission } from '@camau/contracts';
import type { BilingualText } from '@camau/domain';
import { toQuestion, toSubmissionHead } from './progress-report.mapper.js';
import type { ReportFile } from './report-file.js';
import { readSubmission } from './submission-document.js';
import type { SubmissionEntity } from './submission.entity.js';

/** A submission as it leaves the API: the exact text that was hashed, the same to read, and the questions asked of it. */
export function toFrozenSubmission(
  file: ReportFile,
  submission: SubmissionEntity,
  posts: ReadonlyMap<string, BilingualText>,
): FrozenSubmission {
  const document = readSubmission(submission.canonical);
  return {
    cycle: file.cycle.ref,
    subject: file.subject,
    ...toSubmissionHead(submission, posts),
    businessDate: document.businessDate,
    canonical: submission.canonical,
    sections: document.sections.map((section) => ({
      workstream: section.workstream,
      declared: section.declared,
      derived: { status: section.derived.status },
      reason: section.reason,
      achieved: section.achieved,
      planned: section.planned,
      hasNoChange: section.hasNoChange,
    })),
    milestones: document.milestones.map((milestone) => ({
      ref: milestone.ref,
      title: milestone.title,
      workstream: milestone.workstream,
      tier: milestone.tier,
      baselineOn: milestone.baselineOn,
      forecastOn: milestone.forecastOn,
      achievedOn: milestone.achievedOn,
      status: milestone.status,
      slipCurrent: milestone.slipCurrent,
    })),
    questions: file.questions
      .filter(({ submissionNumber }) => submissionNumber === submission.number)
      .map((question) => toQuestion(question, posts)),
  };
}
