import type { AssessedMilestone, BilingualText, PositionAsk, SubmittedSection } from '@camau/domain';

export const SUBMISSION_SCHEMA = 'camau.submission/1';

/** One sending of a report, frozen: its words, declared and derived statuses, and its subject's milestones on that day. */
export interface SubmissionDocument {
  readonly schema: typeof SUBMISSION_SCHEMA;
  readonly programme: string;
  readonly cycle: string;
  readonly subject: string;
  readonly number: number;
  readonly submittedAt: string;
  readonly submittedBy: BilingualText;
  readonly businessDate: string;
  readonly isLate: boolean;
  readonly workingDaysLate: number;
  readonly sections: readonly SubmittedSection[];
  readonly milestones: readonly AssessedMilestone[];
  /** What it asked of the Board; absent in submissions sent before reports could ask. */
  readonly asks?: readonly PositionAsk[];
}

/** Reads a submission back from the text that was hashed; it is our own and its hash was checked when it was frozen. */
export function readSubmission(canonical: string): SubmissionDocument {
  const document = JSON.parse(canonical) as SubmissionDocument;
  if (document.schema !== SUBMISSION_SCHEMA)
    throw new Error(`A submission of an unknown kind: ${String(document.schema)}`);
  return document;
}
