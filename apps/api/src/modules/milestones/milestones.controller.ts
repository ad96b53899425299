import { Body, Controller, Get, Inject, Param, Patch, Post, Query, Res } from '@nestjs/common';
import {
  asAtQuerySchema,
  milestoneEditSchema,
  milestoneHistorySchema,
  milestoneListSchema,
  milestoneQuerySchema,
  milestoneSchema,
  newMilestoneSchema,
  type Milestone,
  type MilestoneEdit,
  type MilestoneHistory,
  type MilestoneList,
  type MilestoneQuery,
  type NewMilestone,
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

  @Post()
  @RequiresPermission('milestone:plan')
  @Answers(milestoneSchema, { summary: 'Add a planned milestone', status: 201, problems: [400, 422] })
  async add(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Body({ schema: newMilestoneSchema }) body: NewMilestone,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Milestone> {
    return setVersion(reply, await this.milestones.add(caller, body));
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

  @Patch(':ref')
  @RequiresPermission('milestone:plan')
  @NeedsVersion()
  @Answers(milestoneSchema, {
    summary: 'Edit a milestone: everything while planned, its title afterwards',
    problems: [400, 409, 412, 422, 428],
  })
  async edit(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Param('ref') ref: string,
    @IfMatch() version: number,
    @Body({ schema: milestoneEditSchema }) body: MilestoneEdit,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Milestone> {
    return setVersion(reply, await this.milestones.edit(caller, { ref, version }, body));
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
}
