import { Body, Controller, Get, Inject, Param, Patch, Post, Query, Res } from '@nestjs/common';
import {
  asAtQuerySchema,
  newUserSchema,
  userChangeSchema,
  userListSchema,
  userQuerySchema,
  userSchema,
  type NewUser,
  type User,
  type UserChange,
  type UserList,
  type UserQuery,
} from '@camau/contracts';
import type { FastifyReply } from 'fastify';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import { Caller, RequiresPermission } from '../../platform/access/decorators.js';
import { Answers } from '../../platform/openapi/answers.js';
import { setVersion } from '../../platform/openapi/etag.js';
import { NeedsVersion } from '../../platform/openapi/needs-version.js';
import { IfMatch } from '../../platform/problems/if-match.js';
import { UsersService } from './users.service.js';

@Controller('api/v1/users')
export class UsersController {
  constructor(@Inject(UsersService) private readonly users: UsersService) {}

  @Get()
  @RequiresPermission('people:read')
  @Answers(userListSchema, {
    summary: 'Users of the programmes the caller administers; people and rights are always today’s',
    problems: [400],
  })
  async list(
    @Caller() caller: SignedInPrincipal,
    @Query({ schema: userQuerySchema }) query: UserQuery,
  ): Promise<UserList> {
    return this.users.list(caller, query);
  }

  @Post()
  @RequiresPermission('people:manage')
  @Answers(userSchema, {
    summary: 'Add a user, give a first role and send the invitation',
    status: 201,
    problems: [400, 409, 422],
  })
  async add(
    @Caller() caller: SignedInPrincipal,
    @Body({ schema: newUserSchema }) body: NewUser,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<User> {
    return setVersion(reply, await this.users.add(caller, body));
  }

  @Get(':id')
  @RequiresPermission('people:read')
  @Answers(userSchema, { summary: 'A user with grants, sessions, e-mails and what was done', problems: [400] })
  async find(
    @Caller() caller: SignedInPrincipal,
    @Param('id') id: string,
    @Query({ schema: asAtQuerySchema }) _query: object,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<User> {
    return setVersion(reply, await this.users.find(caller, id));
  }

  @Patch(':id')
  @RequiresPermission('people:manage')
  @NeedsVersion()
  @Answers(userSchema, {
    summary: 'Change post, employing body, e-mail or language',
    problems: [400, 409, 412, 422, 428],
  })
  async change(
    @Caller() caller: SignedInPrincipal,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body({ schema: userChangeSchema }) body: UserChange,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<User> {
    return setVersion(reply, await this.users.change(caller, id, version, body));
  }
}
