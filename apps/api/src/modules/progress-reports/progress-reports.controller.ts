import { Body, Controller, Get, Inject, Param, Post, Put, Query, Res } from '@nestjs/common';
import {
  answerSchema,
  asAtQuerySchema,
  progressReportSchema,
  reasonedSchema,
  returnSchema,
  sectionSaveSchema,
  submissionSchema,
  type ProgressReport,
  type Reasoned,
  type ReportAnswer,
  type ReportReturn,
  type ReportSubmission,
  type SectionSave,
} from '@camau/contracts';
import type { FastifyReply } from 'fastify';
import { RequiresPermission } from '../../platform/access/decorators.js';
import { Answers } from '../../platform/openapi/answers.js';
import { setVersion } from '../../platform/openapi/etag.js';
import { NeedsVersion } from '../../platform/openapi/needs-version.js';
import { IfMatch } from '../../platform/problems/if-match.js';
import { ProgressReportsService } from './progress-reports.service.js';
import { Place } from './report-place.decorator.js';
import type { ReportPlace } from './report-files.service.js';
import { ReportReviewService } from './report-review.service.js';

const REFUSALS = [400, 409, 412, 422, 428];

@Controller('api/v1/programmes/:programme/cycles/:cycle/reports/:subject')
export class ProgressReportsController {
  constructor(
    @Inject(ProgressReportsService) private readonly reports: ProgressReportsService,
    @Inject(ReportReviewService) private readonly reviews: ReportReviewService,
  ) {}

  @Get()
  @RequiresPermission('report:read')
  @Answers(progressReportSchema, { summary: 'One subject’s report in a cycle, started or not', problems: [400] })
  async find(
    @Place() place: ReportPlace,
    @Query({ schema: asAtQuerySchema }) _query: object,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProgressReport> {
    return setVersion(reply, await this.reports.find(place));
  }

  @Post()
  @RequiresPermission('report:start')
  @Answers(progressReportSchema, { summary: 'Start the report', status: 201, problems: [409] })
  async start(@Place() place: ReportPlace, @Res({ passthrough: true }) reply: FastifyReply): Promise<ProgressReport> {
    return setVersion(reply, await this.reports.start(place));
  }

  @Put('sections/:workstream')
  @RequiresPermission('report:save')
  @NeedsVersion()
  @Answers(progressReportSchema, {
    summary: 'Save one section; `If-Match` is the section’s version',
    problems: REFUSALS,
  })
  async saveSection(
    @Place() place: ReportPlace,
    @Param('workstream') workstream: string,
    @IfMatch() version: number,
    @Body({ schema: sectionSaveSchema }) body: SectionSave,
  ): Promise<ProgressReport> {
    return this.reports.saveSection(place, workstream, version, body);
  }

  @Post('no-changes')
  @RequiresPermission('report:save')
  @NeedsVersion()
  @Answers(progressReportSchema, {
    summary: 'Record "no change this period" in every section where it is allowed and nothing is written yet',
    status: 201,
    problems: REFUSALS,
  })
  async reportNoChange(@Place() place: ReportPlace, @IfMatch() version: number): Promise<ProgressReport> {
    return this.reports.reportNoChange(place, version);
  }

  @Post('submissions')
  @RequiresPermission('report:submit')
  @NeedsVersion()
  @Answers(progressReportSchema, { summary: 'Submit: freezes submission n', status: 201, problems: REFUSALS })
  async submit(
    @Place() place: ReportPlace,
    @IfMatch() version: number,
    @Body({ schema: submissionSchema }) _body: ReportSubmission,
  ): Promise<ProgressReport> {
    return this.reports.submit(place, version);
  }

  @Post('withdrawals')
  @RequiresPermission('report:withdraw')
  @NeedsVersion()
  @Answers(progressReportSchema, {
    summary: 'Withdraw a submission nobody asked about yet',
    status: 201,
    problems: REFUSALS,
  })
  async withdraw(@Place() place: ReportPlace, @IfMatch() version: number): Promise<ProgressReport> {
    return this.reports.withdraw(place, version);
  }

  @Post('returns')
  @RequiresPermission('report:send_back')
  @NeedsVersion()
  @Answers(progressReportSchema, {
    summary: 'Send back with questions pinned to fields',
    status: 201,
    problems: REFUSALS,
  })
  async sendBack(
    @Place() place: ReportPlace,
    @IfMatch() version: number,
    @Body({ schema: returnSchema }) body: ReportReturn,
  ): Promise<ProgressReport> {
    return this.reviews.sendBack(place, version, body);
  }

  @Post('questions/:question/answers')
  @RequiresPermission('report:save')
  @Answers(progressReportSchema, { summary: 'Answer a question', status: 201, problems: [400, 409, 422] })
  async answer(
    @Place() place: ReportPlace,
    @Param('question') question: string,
    @Body({ schema: answerSchema }) body: ReportAnswer,
  ): Promise<ProgressReport> {
    return this.reports.answer(place, question, body.answer, body.language);
  }

  @Post('acceptances')
  @RequiresPermission('report:accept')
  @NeedsVersion()
  @Answers(progressReportSchema, { summary: 'Accept the latest submission', status: 201, problems: REFUSALS })
  async accept(@Place() place: ReportPlace, @IfMatch() version: number): Promise<ProgressReport> {
    return this.reviews.accept(place, version);
  }

  @Post('take-backs')
  @RequiresPermission('report:take_back')
  @NeedsVersion()
  @Answers(progressReportSchema, { summary: 'Take an acceptance back', status: 201, problems: REFUSALS })
  async takeBack(
    @Place() place: ReportPlace,
    @IfMatch() version: number,
    @Body({ schema: reasonedSchema }) body: Reasoned,
  ): Promise<ProgressReport> {
    return this.reviews.takeBack(place, version, body.reason, body.language);
  }

  @Post('non-receipts')
  @RequiresPermission('report:record_not_received')
  @Answers(progressReportSchema, {
    summary: 'Record that no report was received',
    status: 201,
    problems: [400, 409, 422],
  })
  async recordNotReceived(
    @Place() place: ReportPlace,
    @Body({ schema: reasonedSchema }) body: Reasoned,
  ): Promise<ProgressReport> {
    return this.reviews.recordNotReceived(place, body.reason, body.language);
  }

  @Post('late-admissions')
  @RequiresPermission('report:admit_late')
  @Answers(progressReportSchema, {
    summary: 'Admit a report after it was recorded as not received',
    status: 201,
    problems: [400, 409, 422],
  })
  async admitLate(
    @Place() place: ReportPlace,
    @Body({ schema: reasonedSchema }) body: Reasoned,
  ): Promise<ProgressReport> {
    return this.reviews.admitLate(place, body.reason, body.language);
  }
}
