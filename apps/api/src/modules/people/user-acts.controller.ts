import { Body, Controller, Get, Inject, Param, Post, Query, Res } from '@nestjs/common';
import {
  reassignmentQuerySchema,
  reassignmentSchema,
  reassignSchema,
  suspensionSchema,
  userSchema,
  type Reassign,
  type Reassignment,
  type ReassignmentQuery,
  type Suspension,
  type User,
} from '@camau/contracts';
import type { FastifyReply } from 'fastify';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import { Caller, RequiresPermission } from '../../platform/access/decorators.js';
import { Answers } from '../../platform/openapi/answers.js';
import { setVersion } from '../../platform/openapi/etag.js';
import { NeedsVersion } from '../../platform/openapi/needs-version.js';
import { IfMatch } from '../../platform/problems/if-match.js';
import { ReassignmentsService } from './reassignments.service.js';
import { UserActsService } from './user-acts.service.js';

const PROBLEMS = [400, 409, 412, 422, 428];

@Controller('api/v1/users/:id')
export class UserActsController {
  constructor(
    @Inject(UserActsService) private readonly acts: UserActsService,
    @Inject(ReassignmentsService) private readonly reassignments: ReassignmentsService,
  ) {}

  @Post('suspensions')
  @RequiresPermission('people:manage')
  @NeedsVersion()
  @Answers(userSchema, { summary: 'Suspend: sessions end and nothing signs in', status: 201, problems: PROBLEMS })
  async suspend(
    @Caller() caller: SignedInPrincipal,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body({ schema: suspensionSchema }) body: Suspension,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<User> {
    return setVersion(reply, await this.acts.suspend(caller, id, version, body));
  }

  @Post('reinstatements')
  @RequiresPermission('people:manage')
  @NeedsVersion()
  @Answers(userSchema, { summary: 'Let a suspended user in again', status: 201, problems: PROBLEMS })
  async reinstate(
    @Caller() caller: SignedInPrincipal,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<User> {
    return setVersion(reply, await this.acts.reinstate(caller, id, version));
  }

  @Post('session-endings')
  @RequiresPermission('people:manage')
  @NeedsVersion()
  @Answers(userSchema, { summary: 'End every session of the user', status: 201, problems: PROBLEMS })
  async endSessions(
    @Caller() caller: SignedInPrincipal,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<User> {
    return setVersion(reply, await this.acts.endSessions(caller, id, version));
  }

  @Post('invitations')
  @RequiresPermission('people:manage')
  @NeedsVersion()
  @Answers(userSchema, { summary: 'Send a link to choose a password', status: 201, problems: PROBLEMS })
  async invite(
    @Caller() caller: SignedInPrincipal,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<User> {
    return setVersion(reply, await this.acts.invite(caller, id, version));
  }

  @Get('reassignment')
  @RequiresPermission('people:manage')
  @Answers(reassignmentSchema, { summary: 'What would move to a successor, before it does', problems: [400, 409, 422] })
  async preview(
    @Caller() caller: SignedInPrincipal,
    @Param('id') id: string,
    @Query({ schema: reassignmentQuerySchema }) { to }: ReassignmentQuery,
  ): Promise<Reassignment> {
    return this.reassignments.preview(caller, id, to);
  }

  @Post('reassignments')
  @RequiresPermission('people:manage')
  @NeedsVersion()
  @Answers(userSchema, {
    summary: 'Move a leaver’s posts and drafts to a successor and suspend the leaver',
    status: 201,
    problems: PROBLEMS,
  })
  async reassign(
    @Caller() caller: SignedInPrincipal,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body({ schema: reassignSchema }) body: Reassign,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<User> {
    return setVersion(reply, await this.reassignments.reassign(caller, id, version, body));
  }
}
