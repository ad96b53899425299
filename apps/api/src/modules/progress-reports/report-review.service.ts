import { Inject, Injectable } from '@nestjs/common';
import type { ProgressReport, ReportReturn } from '@camau/contracts';
import { jsonPointer, refusal } from '@camau/domain';
import { refuse } from '../../platform/problems/problem-error.js';
import { ProgressReportsRepository } from './progress-reports.repository.js';
import { ReportActsService } from './report-acts.service.js';
import { isFieldOf, type ReportFile } from './report-file.js';
import type { ReportPlace } from './report-files.service.js';

/** The office's side of a progress report: send back, accept, take back, not received, admit late. */
@Injectable()
export class ReportReviewService {
  constructor(
    @Inject(ReportActsService) private readonly acts: ReportActsService,
    @Inject(ProgressReportsRepository) private readonly reports: ProgressReportsRepository,
  ) {}

  async sendBack(place: ReportPlace, version: number, input: ReportReturn): Promise<ProgressReport> {
    return this.acts.act(place, {
      action: 'send_back',
      version,
      input,
      effect: async (tx, file) => {
        requireFields(file, input);
        const { report, forceId, programme, submissions } = file;
        const asked = {
          programmeId: programme.id,
          reportId: report!.id,
          forceId,
          submissionNumber: submissions.length,
          askedBy: place.caller.account.userId,
          askedAt: tx.instant,
        };
        await this.reports.addQuestions(
          tx,
          input.questions.map(({ pointer, text }) => ({ ...asked, pointer, text })),
        );
        return { stateReason: input.reason };
      },
    });
  }

  async accept(place: ReportPlace, version: number): Promise<ProgressReport> {
    return this.acts.act(place, {
      action: 'accept',
      version,
      effect: async (tx, { submissions }) => ({
        acceptedBy: place.caller.account.userId,
        acceptedAt: tx.instant,
        acceptedSubmission: submissions.length,
      }),
    });
  }

  async takeBack(place: ReportPlace, version: number, reason: string): Promise<ProgressReport> {
    return this.acts.act(place, {
      action: 'take_back',
      version,
      input: { reason },
      effect: async () => ({ stateReason: reason, acceptedBy: null, acceptedAt: null, acceptedSubmission: null }),
    });
  }

  /** Records that nothing was received, whether or not anybody started the report. */
  async recordNotReceived(place: ReportPlace, reason: string): Promise<ProgressReport> {
    return this.acts.act(place, {
      action: 'record_not_received',
      version: null,
      input: { reason },
      effect: async () => ({ stateReason: reason }),
    });
  }

  async admitLate(place: ReportPlace, reason: string): Promise<ProgressReport> {
    return this.acts.act(place, {
      action: 'admit_late',
      version: null,
      input: { reason },
      effect: async () => ({ stateReason: reason }),
    });
  }
}

/** Each question is pinned to a field the report has: one that is not could never be answered where it was asked. */
function requireFields(file: ReportFile, { questions }: ReportReturn): void {
  const refusals = questions.flatMap(({ pointer }, index) =>
    isFieldOf(file, pointer)
      ? []
      : [refusal('invalid', 'question_not_pinned', jsonPointer('questions', index, 'pointer'))],
  );
  if (refusals.length > 0) refuse(refusals);
}
