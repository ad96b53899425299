import { Inject, Injectable } from '@nestjs/common';
import type { Language, ProgressReport, ReportReturn } from '@camau/contracts';
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
        const language = languageOf(place, input.language);
        const asked = {
          programmeId: programme.id,
          reportId: report!.id,
          forceId,
          submissionNumber: submissions.length,
          askedBy: place.caller.account.userId,
          askedAt: tx.instant,
          textLanguage: language,
        };
        await this.reports.addQuestions(
          tx,
          input.questions.map(({ pointer, text }) => ({ ...asked, pointer, text })),
        );
        return { stateReason: input.reason, stateReasonLanguage: language };
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

  /** Takes an acceptance back; what the SRO may have signed is open again. */
  async takeBack(place: ReportPlace, version: number, reason: string, language?: Language): Promise<ProgressReport> {
    return this.acts.act(place, {
      action: 'take_back',
      version,
      input: { reason },
      effect: async () => ({
        ...reasoned(place, reason, language),
        acceptedBy: null,
        acceptedAt: null,
        acceptedSubmission: null,
      }),
    });
  }

  /** Records that nothing was received, whether or not anybody started the report. */
  async recordNotReceived(place: ReportPlace, reason: string, language?: Language): Promise<ProgressReport> {
    return this.acts.act(place, {
      action: 'record_not_received',
      version: null,
      input: { reason },
      effect: async () => reasoned(place, reason, language),
    });
  }

  /** Admits a report after all; in a reopened cycle it is from then on one of those the reopening names. */
  async admitLate(place: ReportPlace, reason: string, language?: Language): Promise<ProgressReport> {
    return this.acts.act(place, {
      action: 'admit_late',
      version: null,
      input: { reason },
      effect: async () => reasoned(place, reason, language),
    });
  }
}

/** The language words were written in: the one sent along, else the writer's own. */
function languageOf({ caller }: ReportPlace, language: Language | undefined): Language {
  return language ?? caller.account.language;
}

function reasoned(place: ReportPlace, reason: string, language: Language | undefined) {
  return { stateReason: reason, stateReasonLanguage: languageOf(place, language) };
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
