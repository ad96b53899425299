import { Inject, Injectable } from '@nestjs/common';
import type { FrozenSubmission, ReportRounds } from '@camau/contracts';
import { reportActionBetween, withheldReportActions } from '@camau/domain';
import { DatabaseSession } from '../../platform/database/database-session.js';
import { ProblemError } from '../../platform/problems/problem-error.js';
import { toFrozenSubmission } from './frozen-submission.mapper.js';
import { toQuestion, toSubmissionHead } from './progress-report.mapper.js';
import { ReportFilesService, type ReportPlace } from './report-files.service.js';
import { ReportHistoryReadModel, type ReportStep } from './report-history.read-model.js';
import { ReportPostsReadModel } from './report-posts.read-model.js';

/** Every round of a report: what was sent, asked and answered, and what became of it. Nothing here writes. */
@Injectable()
export class ReportRoundsService {
  constructor(
    @Inject(DatabaseSession) private readonly db: DatabaseSession,
    @Inject(ReportFilesService) private readonly files: ReportFilesService,
    @Inject(ReportHistoryReadModel) private readonly histories: ReportHistoryReadModel,
    @Inject(ReportPostsReadModel) private readonly posts: ReportPostsReadModel,
  ) {}

  async rounds(place: ReportPlace): Promise<ReportRounds> {
    return this.db.read(place.caller.context, async (tx) => {
      const file = await this.files.load(tx, place);
      const posts = await this.posts.of(tx, file);
      const steps = file.report === null ? [] : await this.histories.steps(tx, file.report.id);
      const [last] = file.earlier;
      const isLive = place.caller.context.asAt === null;
      return {
        cycle: file.cycle.ref,
        subject: file.subject,
        rounds: file.submissions.toReversed().map((submission) => ({
          ...toSubmissionHead(submission, posts),
          questions: file.questions
            .filter(({ submissionNumber }) => submissionNumber === submission.number)
            .map((question) => toQuestion(question, posts)),
        })),
        history: steps.flatMap(toHistory),
        lastAccepted: last === undefined ? null : { cycle: last.cycle, number: last.document.number },
        withheld: isLive ? withheldReportActions(file.facts) : [],
      };
    });
  }

  /** Throws `not_found` for a number that was never sent. */
  async submission(place: ReportPlace, number: number): Promise<FrozenSubmission> {
    return this.db.read(place.caller.context, async (tx) => {
      const file = await this.files.load(tx, place);
      const submission = file.submissions.find((sent) => sent.number === number);
      if (submission === undefined) throw new ProblemError('not_found');
      return toFrozenSubmission(file, submission, await this.posts.of(tx, file));
    });
  }
}

function toHistory({ from, to, at, by, reason, reasonLanguage }: ReportStep): ReportRounds['history'] {
  const action = reportActionBetween(from, to);
  return action === null ? [] : [{ at: new Date(at).toISOString(), by, action, reason, reasonLanguage }];
}
