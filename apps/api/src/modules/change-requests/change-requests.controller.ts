import { Body, Controller, Get, Inject, Param, Post, Query, Res } from '@nestjs/common';
import {
  approvalSchema,
  asAtQuerySchema,
  changeRequestListSchema,
  changeRequestQuerySchema,
  changeRequestSchema,
  emptyBodySchema,
  newChangeRequestSchema,
  refusalWordsSchema,
  type Approval,
  type ChangeRequest,
  type ChangeRequestList,
  type ChangeRequestQuery,
  type NewChangeRequest,
  type RefusalWords,
} from '@camau/contracts';
import type { FastifyReply } from 'fastify';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import { Caller, RequiresPermission } from '../../platform/access/decorators.js';
import { Answers } from '../../platform/openapi/answers.js';
import { setVersion } from '../../platform/openapi/etag.js';
import { NeedsVersion } from '../../platform/openapi/needs-version.js';
import { IfMatch } from '../../platform/problems/if-match.js';
import { ChangeRequestsService } from './change-requests.service.js';

const PROBLEMS = [400, 409, 412, 422, 428];

@Controller('api/v1/programmes/:programme/change-requests')
export class ChangeRequestsController {
  constructor(@Inject(ChangeRequestsService) private readonly requests: ChangeRequestsService) {}

  @Get()
  @RequiresPermission('milestone:read')
  @Answers(changeRequestListSchema, { summary: 'Change requests the caller may see, newest first', problems: [400] })
  async list(
    @Caller() caller: SignedInPrincipal,
    @Query({ schema: changeRequestQuerySchema }) query: ChangeRequestQuery,
    @Param('programme') _programme: string,
  ): Promise<ChangeRequestList> {
    return this.requests.list(caller, query);
  }

  @Post()
  @RequiresPermission('milestone:raise_change')
  @Answers(changeRequestSchema, {
    summary: 'Ask for a new baseline, cancellation, another tier or owner',
    status: 201,
    problems: [400, 409, 422],
  })
  async raise(
    @Caller() caller: SignedInPrincipal,
    @Body({ schema: newChangeRequestSchema }) body: NewChangeRequest,
    @Param('programme') _programme: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ChangeRequest> {
    return setVersion(reply, await this.requests.raise(caller, body));
  }

  @Get(':ref')
  @RequiresPermission('milestone:read')
  @Answers(changeRequestSchema, { summary: 'One change request and what approving it changes', problems: [400] })
  async find(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Param('ref') ref: string,
    @Query({ schema: asAtQuerySchema }) _query: object,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ChangeRequest> {
    return setVersion(reply, await this.requests.find(caller, ref));
  }

  @Post(':ref/approvals')
  @RequiresPermission('milestone:approve_change')
  @NeedsVersion()
  @Answers(changeRequestSchema, {
    summary: 'Approve and apply, citing the decision it rests on',
    status: 201,
    problems: PROBLEMS,
  })
  async approve(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Param('ref') ref: string,
    @IfMatch() version: number,
    @Body({ schema: approvalSchema }) body: Approval,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ChangeRequest> {
    return setVersion(reply, await this.requests.approve(caller, { ref, version }, body));
  }

  @Post(':ref/rejections')
  @RequiresPermission('milestone:approve_change')
  @NeedsVersion()
  @Answers(changeRequestSchema, { summary: 'Reject, with a reason', status: 201, problems: PROBLEMS })
  async reject(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Param('ref') ref: string,
    @IfMatch() version: number,
    @Body({ schema: refusalWordsSchema }) body: RefusalWords,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ChangeRequest> {
    return setVersion(reply, await this.requests.reject(caller, { ref, version }, body));
  }

  @Post(':ref/withdrawals')
  @RequiresPermission('milestone:raise_change')
  @NeedsVersion()
  @Answers(changeRequestSchema, { summary: 'Withdraw one’s own request', status: 201, problems: PROBLEMS })
  async withdraw(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Param('ref') ref: string,
    @IfMatch() version: number,
    @Body({ schema: emptyBodySchema }) _body: object,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ChangeRequest> {
    return setVersion(reply, await this.requests.withdraw(caller, { ref, version }));
  }
}
