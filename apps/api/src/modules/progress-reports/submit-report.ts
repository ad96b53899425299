import {
  businessDateOf,
  earlierDate,
  latenessOf,
  type AskKind,
  type BilingualText,
  type BusinessDate,
  type DeclarableStatus,
  type PositionAsk,
  type SubmittedSection,
} from '@camau/domain';
import { freeze } from '../../platform/history/canonical.js';
import { sectionsInOrder, type ReportFile } from './report-file.js';
import { SUBMISSION_SCHEMA, type SubmissionDocument } from './submission-document.js';
import type { SubmissionEntity } from './submission.entity.js';

interface Sender {
  readonly userId: string;
  readonly post: BilingualText;
}

/** Freezes a report as submission *n*: its words and what the rules derive, on its business date, at the latest the data date. */
export function freezeSubmission(file: ReportFile, sender: Sender, instant: string): Omit<SubmissionEntity, 'id'> {
  if (file.report === null) throw new Error('A report that was not started cannot be frozen.');
  const sentOn = businessDateOf(new Date(instant));
  const document: SubmissionDocument = {
    schema: SUBMISSION_SCHEMA,
    programme: file.programme.slug,
    cycle: file.cycle.ref,
    subject: file.subject,
    number: file.submissions.length + 1,
    submittedAt: instant,
    submittedBy: sender.post,
    businessDate: earlierDate(sentOn, file.cycle.dataOn as BusinessDate),
    ...latenessOf(file.cycle.dueOn as BusinessDate, sentOn, file.rules.calendar),
    sections: submittedSections(file),
    milestones: file.assessment.milestones,
    asks: submittedAsks(file),
  };
  return {
    programmeId: file.programme.id,
    reportId: file.report.id,
    forceId: file.forceId,
    number: document.number,
    ...freeze(document),
    submittedBy: sender.userId,
    submittedAt: instant,
    businessOn: document.businessDate,
    isLate: document.isLate,
    workingDaysLate: document.workingDaysLate,
  };
}

function submittedSections(file: ReportFile): SubmittedSection[] {
  return sectionsInOrder(file).map(({ ref, section }) => {
    const assessed = file.assessment.sections.find(({ workstream }) => workstream === ref);
    if (assessed === undefined) throw new Error(`No assessment of workstream ${ref}.`);
    return {
      ...assessed,
      declared: (section?.declaredStatus ?? null) as DeclarableStatus | null,
      reason: section?.reason ?? null,
      achieved: section?.achieved ?? null,
      planned: section?.planned ?? null,
      hasNoChange: section?.noChange ?? false,
      checklist: section?.checklist ?? [],
    };
  });
}

function submittedAsks({ asks, programme }: ReportFile): PositionAsk[] {
  return asks.map(({ ref, kind, workstreamId, text }) => ({
    ref,
    kind: kind as AskKind,
    workstream: programme.workstreams.find(({ id }) => id === workstreamId)?.ref ?? null,
    text,
  }));
}
