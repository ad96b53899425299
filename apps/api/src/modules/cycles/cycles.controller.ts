import { Body, Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import {
  asAtQuerySchema,
  closingLineSchema,
  closingSchema,
  cycleListSchema,
  cycleSchema,
  reopeningSchema,
  signatureSchema,
  type Closing,
  type ClosingLine,
  type Cycle,
  type CycleList,
  type Reopening,
  type Signature,
} from '@camau/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import { Caller, RequiresPermission } from '../../platform/access/decorators.js';
import { follow } from '../../platform/followed/follow.js';
import { Answers } from '../../platform/openapi/answers.js';
import { setVersion } from '../../platform/openapi/etag.js';
import { NeedsVersion } from '../../platform/openapi/needs-version.js';
import { IfMatch } from '../../platform/problems/if-match.js';
import { problemOf } from '../../platform/problems/problem.filter.js';
import { ClosingService } from './closing.service.js';
import { CyclesService } from './cycles.service.js';

const CONFLICTS = [400, 409, 412, 428];
const REFUSALS = [...CONFLICTS, 422];

@Controller('api/v1/programmes/:programme/cycles')
export class CyclesController {
  constructor(
    @Inject(CyclesService) private readonly cycles: CyclesService,
    @Inject(ClosingService) private readonly closings: ClosingService,
  ) {}

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

  @Get(':cycle/closing')
  @RequiresPermission('position:read_closed')
  @Answers(closingSchema, {
    summary: 'What closing the cycle would freeze now, and what changed since it was accepted',
    problems: [400],
  })
  async closing(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Param('cycle') cycle: string,
    @Query({ schema: asAtQuerySchema }) _query: object,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Closing> {
    return setVersion(reply, await this.closings.find(caller, cycle));
  }

  @Post(':cycle/openings')
  @RequiresPermission('cycle:open')
  @NeedsVersion()
  @Answers(cycleSchema, { summary: 'Open the cycle', status: 201, problems: CONFLICTS })
  async open(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Param('cycle') cycle: string,
    @IfMatch() version: number,
  ): Promise<Cycle> {
    return this.cycles.open(caller, cycle, version);
  }

  @Post(':cycle/reviews')
  @RequiresPermission('cycle:begin_review')
  @NeedsVersion()
  @Answers(cycleSchema, {
    summary: 'Begin the review before the due date has passed: every report must be in',
    status: 201,
    problems: CONFLICTS,
  })
  async beginReview(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Param('cycle') cycle: string,
    @IfMatch() version: number,
  ): Promise<Cycle> {
    return this.cycles.beginReview(caller, cycle, version);
  }

  @Post(':cycle/signatures')
  @RequiresPermission('cycle:sign')
  @NeedsVersion()
  @Answers(cycleSchema, {
    summary: 'Sign: delivery confidence with its reason',
    status: 201,
    problems: REFUSALS,
  })
  async sign(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Param('cycle') cycle: string,
    @IfMatch() version: number,
    @Body({ schema: signatureSchema }) body: Signature,
  ): Promise<Cycle> {
    return this.cycles.sign(caller, cycle, body, version);
  }

  @Post(':cycle/closings')
  @RequiresPermission('cycle:close')
  @NeedsVersion()
  @Answers(cycleSchema, {
    summary: 'Close: freeze what was accepted, hashed and chained',
    status: 201,
    problems: CONFLICTS,
  })
  async close(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Param('cycle') cycle: string,
    @IfMatch() version: number,
  ): Promise<Cycle> {
    return this.cycles.close(caller, cycle, version);
  }

  @Post(':cycle/followed-closings')
  @RequiresPermission('cycle:close')
  @NeedsVersion()
  @Answers(closingLineSchema, {
    summary:
      'Close as `closings` does, followed line by line: each step as it is really taken, last the cycle, or the problem that undid it all. Whoever leaves does not stop it',
    status: 201,
    type: 'application/x-ndjson',
    problems: CONFLICTS,
  })
  followedClose(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Param('cycle') cycle: string,
    @IfMatch() version: number,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): AsyncIterable<ClosingLine> {
    // NB: neither a compressing nor a buffering server in between may keep lines back.
    void reply.headers({ 'cache-control': 'no-store, no-transform', 'x-accel-buffering': 'no' });
    return follow<ClosingLine>(
      async (tell) => ({ cycle: await this.cycles.close(caller, cycle, version, tell) }),
      (error) => ({ problem: problemOf(error, request) }),
    );
  }

  @Post(':cycle/circulations')
  @RequiresPermission('position:circulate')
  @NeedsVersion()
  @Answers(cycleSchema, { summary: 'Circulate the position to the Board', status: 201, problems: CONFLICTS })
  async circulate(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Param('cycle') cycle: string,
    @IfMatch() version: number,
  ): Promise<Cycle> {
    return this.cycles.circulate(caller, cycle, version);
  }

  @Post(':cycle/reopenings')
  @RequiresPermission('cycle:reopen')
  @NeedsVersion()
  @Answers(cycleSchema, { summary: 'Reopen for named reports, with a reason', status: 201, problems: REFUSALS })
  async reopen(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Param('cycle') cycle: string,
    @IfMatch() version: number,
    @Body({ schema: reopeningSchema }) body: Reopening,
  ): Promise<Cycle> {
    return this.cycles.reopen(caller, cycle, body, version);
  }
}
