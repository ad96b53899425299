import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import {
  asAtQuerySchema,
  chasedSchema,
  chasePreviewSchema,
  chaseQuerySchema,
  newChaseSchema,
  owedReportsSchema,
  type Chased,
  type ChasePreview,
  type ChaseQuery,
  type NewChase,
  type OwedReports,
} from '@camau/contracts';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import { Caller, RequiresPermission } from '../../platform/access/decorators.js';
import { Answers } from '../../platform/openapi/answers.js';
import { ChasesService } from './chases.service.js';

@Controller('api/v1/programmes/:programme/cycles/:cycle')
export class ChasesController {
  constructor(@Inject(ChasesService) private readonly chases: ChasesService) {}

  @Get('owed-reports')
  @RequiresPermission('report:read')
  @Answers(owedReportsSchema, {
    summary: 'What each report the caller may read still lacks, and who was reminded of it when',
    problems: [400],
  })
  async list(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Param('cycle') cycle: string,
    @Query({ schema: asAtQuerySchema }) _query: object,
  ): Promise<OwedReports> {
    return this.chases.list(caller, cycle);
  }

  @Get('chases/preview')
  @RequiresPermission('report:chase')
  @Answers(chasePreviewSchema, { summary: 'The e-mails a chase would send, and to whom', problems: [400] })
  async preview(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Param('cycle') cycle: string,
    @Query({ schema: chaseQuerySchema }) { subjects = '' }: ChaseQuery,
  ): Promise<ChasePreview> {
    return this.chases.preview(caller, cycle, subjects.split(',').filter(Boolean));
  }

  @Post('chases')
  @RequiresPermission('report:chase')
  @Answers(chasedSchema, {
    summary: 'Remind those who owe these reports, naming what is missing',
    status: 201,
    problems: [400, 409, 422],
  })
  async chase(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Param('cycle') cycle: string,
    @Body({ schema: newChaseSchema }) { subjects }: NewChase,
  ): Promise<Chased> {
    return this.chases.chase(caller, cycle, subjects);
  }
}
