import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import {
  asAtQuerySchema,
  reportRoundsSchema,
  reportSubmissionSchema,
  submissionNumberSchema,
  type FrozenSubmission,
  type ReportRounds,
} from '@camau/contracts';
import { RequiresPermission } from '../../platform/access/decorators.js';
import { Answers } from '../../platform/openapi/answers.js';
import { ProblemError } from '../../platform/problems/problem-error.js';
import { Place } from './report-place.decorator.js';
import type { ReportPlace } from './report-files.service.js';
import { ReportRoundsService } from './report-rounds.service.js';

@Controller('api/v1/programmes/:programme/cycles/:cycle/reports/:subject')
export class ReportRoundsController {
  constructor(@Inject(ReportRoundsService) private readonly rounds: ReportRoundsService) {}

  @Get('rounds')
  @RequiresPermission('report:read')
  @Answers(reportRoundsSchema, {
    summary: 'Every round of a report: submissions, questions with answers, what became of it',
    problems: [400],
  })
  async list(@Place() place: ReportPlace, @Query({ schema: asAtQuerySchema }) _query: object): Promise<ReportRounds> {
    return this.rounds.rounds(place);
  }

  @Get('submissions/:number')
  @RequiresPermission('report:read')
  @Answers(reportSubmissionSchema, { summary: 'One submission as it was frozen, with its exact text', problems: [400] })
  async submission(
    @Place() place: ReportPlace,
    @Param('number') number: string,
    @Query({ schema: asAtQuerySchema }) _query: object,
  ): Promise<FrozenSubmission> {
    const parsed = submissionNumberSchema.safeParse(number);
    if (!parsed.success) throw new ProblemError('not_found');
    return this.rounds.submission(place, parsed.data);
  }
}
