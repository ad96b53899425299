import { Body, Controller, Get, Inject, Param, Post, Query, Res } from '@nestjs/common';
import {
  asAtQuerySchema,
  milestoneHistorySchema,
  milestoneListSchema,
  milestoneQuerySchema,
  milestoneSchema,
  reforecastSchema,
  type Milestone,
  type MilestoneHistory,
  type MilestoneList,
  type MilestoneQuery,
  type Reforecast,
} from '@camau/contracts';
import type { FastifyReply } from 'fastify';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import { Caller, RequiresPermission } from '../../platform/access/decorators.js';
import { Answers } from '../../platform/openapi/answers.js';
import { setVersion } from '../../platform/openapi/etag.js';
import { NeedsVersion } from '../../platform/openapi/needs-version.js';
import { IfMatch } from '../../platform/problems/if-match.js';
import { MilestonesService } from './milestones.service.js';

@Controller('api/v1/programmes/:programme/milestones')
export class MilestonesController {
  constructor(@Inject(MilestonesService) private readonly milestones: MilestonesService) {}

  @Get()
  @RequiresPermission('milestone:read')
  @Answers(milestoneListSchema, {
    summary: 'Milestones the caller may see: filtered, sorted, keyset-paged',
    problems: [400],
  })
  async list(
    @Caller() caller: SignedInPrincipal,
    @Query({ schema: milestoneQuerySchema }) query: MilestoneQuery,
    @Param('programme') _programme: string,
  ): Promise<MilestoneList> {
    return this.milestones.list(caller, query);
  }

  @Get(':ref')
  @RequiresPermission('milestone:read')
  @Answers(milestoneSchema, { summary: 'One milestone with its dates, slips and forecast history', problems: [400] })
  async find(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Param('ref') ref: string,
    @Query({ schema: asAtQuerySchema }) _query: object,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Milestone> {
    return setVersion(reply, await this.milestones.find(caller, ref));
  }

  @Get(':ref/history')
  @RequiresPermission('milestone:read')
  @Answers(milestoneHistorySchema, { summary: 'Who changed what, when, from what to what and why', problems: [400] })
  async history(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Param('ref') ref: string,
    @Query({ schema: asAtQuerySchema }) _query: object,
  ): Promise<MilestoneHistory> {
    return this.milestones.history(caller, ref);
  }

  @Post(':ref/forecasts')
  @RequiresPermission('milestone:reforecast')
  @NeedsVersion()
  @Answers(milestoneSchema, {
    summary: 'Move the forecast, with a reason',
    status: 201,
    problems: [400, 409, 412, 422, 428],
  })
  async reforecast(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Param('ref') ref: string,
    @IfMatch() version: number,
    @Body({ schema: reforecastSchema }) body: Reforecast,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Milestone> {
    return setVersion(reply, await this.milestones.reforecast(caller, ref, version, body));
  }
}
