import { Body, Controller, Inject, Param, Post, Put } from '@nestjs/common';
import {
  askDecisionSchema,
  askSaveSchema,
  progressReportSchema,
  type AskDecision,
  type AskSave,
  type ProgressReport,
} from '@camau/contracts';
import { RequiresPermission } from '../../platform/access/decorators.js';
import { Answers } from '../../platform/openapi/answers.js';
import { NeedsVersion } from '../../platform/openapi/needs-version.js';
import { IfMatch } from '../../platform/problems/if-match.js';
import { ReportAsksService } from './report-asks.service.js';
import type { ReportPlace } from './report-files.service.js';
import { Place } from './report-place.decorator.js';

const REFUSALS = [400, 409, 412, 422, 428];

@Controller('api/v1/programmes/:programme/cycles/:cycle/reports/:subject/asks')
export class ReportAsksController {
  constructor(@Inject(ReportAsksService) private readonly asks: ReportAsksService) {}

  @Post()
  @RequiresPermission('report:save')
  @Answers(progressReportSchema, { summary: 'Ask the Board for something', status: 201, problems: [400, 409, 422] })
  async add(@Place() place: ReportPlace, @Body({ schema: askSaveSchema }) body: AskSave): Promise<ProgressReport> {
    return this.asks.add(place, body);
  }

  @Put(':ref')
  @RequiresPermission('report:save')
  @NeedsVersion()
  @Answers(progressReportSchema, { summary: 'Edit an ask; `If-Match` is the ask’s version', problems: REFUSALS })
  async edit(
    @Place() place: ReportPlace,
    @Param('ref') ref: string,
    @IfMatch() version: number,
    @Body({ schema: askSaveSchema }) body: AskSave,
  ): Promise<ProgressReport> {
    return this.asks.edit(place, ref, version, body);
  }

  @Post(':ref/removals')
  @RequiresPermission('report:save')
  @NeedsVersion()
  @Answers(progressReportSchema, {
    summary: 'Remove an ask; `If-Match` is the ask’s version',
    status: 201,
    problems: REFUSALS,
  })
  async remove(
    @Place() place: ReportPlace,
    @Param('ref') ref: string,
    @IfMatch() version: number,
  ): Promise<ProgressReport> {
    return this.asks.remove(place, ref, version);
  }

  @Post(':ref/decisions')
  @RequiresPermission('report:decide_ask')
  @NeedsVersion()
  @Answers(progressReportSchema, {
    summary: 'Take an ask for the Board, or not with a reason; `If-Match` is the ask’s version',
    status: 201,
    problems: REFUSALS,
  })
  async decide(
    @Place() place: ReportPlace,
    @Param('ref') ref: string,
    @IfMatch() version: number,
    @Body({ schema: askDecisionSchema }) body: AskDecision,
  ): Promise<ProgressReport> {
    return this.asks.decide(place, ref, version, body);
  }
}
