import { Body, Controller, Inject, Param, Patch, Post, Res } from '@nestjs/common';
import { grantEndSchema, newGrantSchema, userSchema, type GrantEnd, type NewGrant, type User } from '@camau/contracts';
import type { FastifyReply } from 'fastify';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import { Caller, RequiresPermission } from '../../platform/access/decorators.js';
import { Answers } from '../../platform/openapi/answers.js';
import { setVersion } from '../../platform/openapi/etag.js';
import { NeedsVersion } from '../../platform/openapi/needs-version.js';
import { IfMatch } from '../../platform/problems/if-match.js';
import { GrantsService } from './grants.service.js';

@Controller('api/v1')
export class GrantsController {
  constructor(@Inject(GrantsService) private readonly grants: GrantsService) {}

  @Post('users/:id/grants')
  @RequiresPermission('people:manage')
  @NeedsVersion()
  @Answers(userSchema, { summary: 'Give a role', status: 201, problems: [400, 409, 412, 422, 428] })
  async give(
    @Caller() caller: SignedInPrincipal,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body({ schema: newGrantSchema }) body: NewGrant,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<User> {
    return setVersion(reply, await this.grants.give(caller, id, version, body));
  }

  @Patch('grants/:id')
  @RequiresPermission('people:manage')
  @NeedsVersion()
  @Answers(userSchema, {
    summary: 'Set the last day of a grant, on the version of its user; yesterday ends it at once',
    problems: [400, 409, 412, 422, 428],
  })
  async end(
    @Caller() caller: SignedInPrincipal,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body({ schema: grantEndSchema }) body: GrantEnd,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<User> {
    return setVersion(reply, await this.grants.end(caller, id, version, body));
  }
}
