import { Body, Controller, Get, Inject, Param, Post, Query, Res } from '@nestjs/common';
import {
  asAtQuerySchema,
  cycleListSchema,
  cycleSchema,
  reopeningSchema,
  signatureSchema,
  type Cycle,
  type CycleList,
  type Reopening,
  type Signature,
} from '@camau/contracts';
import type { FastifyReply } from 'fastify';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import { Caller, RequiresPermission } from '../../platform/access/decorators.js';
import { Answers } from '../../platform/openapi/answers.js';
import { setVersion } from '../../platform/openapi/etag.js';
import { CyclesService } from './cycles.service.js';

@Controller('api/v1/programmes/:programme/cycles')
export class CyclesController {
  constructor(@Inject(CyclesService) private readonly cycles: CyclesService) {}

  @Get()
  @RequiresPermission('programme:read')
  @Answers(cycleListSchema, { summary: 'Reporting cycles, the latest first', problems: [400] })
  async list(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Query({ schema: asAtQuerySchema }) _query: object,
  ): Promise<CycleList> {
    return this.cycles.list(caller);
  }

  @Get(':cycle')
  @RequiresPermission('programme:read')
  @Answers(cycleSchema, { summary: 'Who owes what in a cycle, as far as the caller may know', problems: [400] })
  async find(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Param('cycle') cycle: string,
    @Query({ schema: asAtQuerySchema }) _query: object,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Cycle> {
    return setVersion(reply, await this.cycles.find(caller, cycle));
  }

  @Post(':cycle/openings')
  @RequiresPermission('cycle:open')
  @Answers(cycleSchema, { summary: 'Open the cycle', status: 201, problems: [409] })
  async open(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Param('cycle') cycle: string,
  ): Promise<Cycle> {
    return this.cycles.open(caller, cycle);
  }

  @Post(':cycle/reviews')
  @RequiresPermission('cycle:begin_review')
  @Answers(cycleSchema, {
    summary: 'Begin the review before the due date has passed: every report must be in',
    status: 201,
    problems: [409],
  })
  async beginReview(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Param('cycle') cycle: string,
  ): Promise<Cycle> {
    return this.cycles.beginReview(caller, cycle);
  }

  @Post(':cycle/signatures')
  @RequiresPermission('cycle:sign')
  @Answers(cycleSchema, {
    summary: 'Sign: delivery confidence with its reason',
    status: 201,
    problems: [400, 409, 422],
  })
  async sign(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Param('cycle') cycle: string,
    @Body({ schema: signatureSchema }) body: Signature,
  ): Promise<Cycle> {
    return this.cycles.sign(caller, cycle, body);
  }

  @Post(':cycle/closings')
  @RequiresPermission('cycle:close')
  @Answers(cycleSchema, {
    summary: 'Close: freeze what was accepted, hashed and chained',
    status: 201,
    problems: [409],
  })
  async close(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Param('cycle') cycle: string,
  ): Promise<Cycle> {
    return this.cycles.close(caller, cycle);
  }

  @Post(':cycle/circulations')
  @RequiresPermission('position:circulate')
  @Answers(cycleSchema, { summary: 'Circulate the position to the Board', status: 201, problems: [409] })
  async circulate(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Param('cycle') cycle: string,
  ): Promise<Cycle> {
    return this.cycles.circulate(caller, cycle);
  }

  @Post(':cycle/reopenings')
  @RequiresPermission('cycle:reopen')
  @Answers(cycleSchema, { summary: 'Reopen for named reports, with a reason', status: 201, problems: [400, 409, 422] })
  async reopen(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Param('cycle') cycle: string,
    @Body({ schema: reopeningSchema }) body: Reopening,
  ): Promise<Cycle> {
    return this.cycles.reopen(caller, cycle, body);
  }
}
