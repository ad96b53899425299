import { Inject, Injectable } from '@nestjs/common';
import type { ProgressReport, ReportReturn } from '@camau/contracts';
import { ProgressReportsRepository } from './progress-reports.repository.js';
import { ReportActsService } from './report-acts.service.js';
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
      effect: async (tx, { report, forceId, programme, submissions }) => {
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
