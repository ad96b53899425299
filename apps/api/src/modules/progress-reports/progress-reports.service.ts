import { Inject, Injectable } from '@nestjs/common';
import type { Language, ProgressReport, SectionSave } from '@camau/contracts';
import { ProblemError } from '../../platform/problems/problem-error.js';
import { ProgressReportsRepository } from './progress-reports.repository.js';
import { ReportActsService } from './report-acts.service.js';
import type { ReportPlace } from './report-files.service.js';
import { SectionWritingService } from './section-writing.service.js';
import { freezeSubmission } from './submit-report.js';

/** The writer's side of a progress report: start, answer, submit, withdraw. */
@Injectable()
export class ProgressReportsService {
  constructor(
    @Inject(ReportActsService) private readonly acts: ReportActsService,
    @Inject(SectionWritingService) private readonly sections: SectionWritingService,
    @Inject(ProgressReportsRepository) private readonly reports: ProgressReportsRepository,
  ) {}

  async find(place: ReportPlace): Promise<ProgressReport> {
    return this.acts.find(place);
  }

  async start(place: ReportPlace): Promise<ProgressReport> {
    return this.acts.start(place);
  }

  async saveSection(
    place: ReportPlace,
    workstream: string,
    version: number,
    input: SectionSave,
  ): Promise<ProgressReport> {
    return this.sections.write(place, workstream, version, input);
  }

  async reportNoChange(place: ReportPlace, version: number): Promise<ProgressReport> {
    return this.sections.reportNoChange(place, version);
  }

  /** Answers one question; whoever may save the report may answer it. */
  async answer(
    place: ReportPlace,
    questionId: string,
    answer: string,
    language: Language = place.caller.account.language,
  ): Promise<ProgressReport> {
    return this.acts.act(place, {
      action: 'save',
      version: null,
      effect: async (tx, file) => {
        const question = file.questions.find(({ id }) => id === questionId);
        if (question === undefined) throw new ProblemError('not_found');
        if (question.submissionNumber !== file.submissions.length) {
          throw new ProblemError('refused', [{ pointer: '/answer', code: 'question_answered' }]);
        }
        const answered = { answeredBy: place.caller.account.userId, answeredAt: tx.instant };
        await this.reports.answer(tx, question.id, { answer, answerLanguage: language, ...answered });
      },
    });
  }

  async submit(place: ReportPlace, version: number): Promise<ProgressReport> {
    const { userId, post } = place.caller.account;
    return this.acts.act(place, {
      action: 'submit',
      version,
      effect: async (tx, file) => {
        await this.reports.addSubmission(tx, freezeSubmission(file, { userId, post }, tx.instant));
        return {
          stateReason: null,
          stateReasonLanguage: null,
          acceptedAt: null,
          acceptedBy: null,
          acceptedSubmission: null,
        };
      },
    });
  }

  async withdraw(place: ReportPlace, version: number): Promise<ProgressReport> {
    return this.acts.act(place, { action: 'withdraw', version });
  }
}
