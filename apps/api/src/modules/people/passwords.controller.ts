import { Body, Controller, Get, Inject, Ip, Post, Query, Req } from '@nestjs/common';
import {
  outboxQuerySchema,
  outboxSchema,
  passwordResetSchema,
  setPasswordSchema,
  type Outbox,
  type OutboxQuery,
} from '@camau/contracts';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import { Caller, Public, RequiresPermission } from '../../platform/access/decorators.js';
import { Answers } from '../../platform/openapi/answers.js';
import { OutboxService } from './outbox.service.js';
import { PasswordLinksService } from './password-links.service.js';

@Controller('api/v1')
export class PasswordsController {
  constructor(
    @Inject(PasswordLinksService) private readonly links: PasswordLinksService,
    @Inject(OutboxService) private readonly outbox: OutboxService,
  ) {}

  @Post('password-resets')
  @Public()
  @Answers(null, {
    summary: 'Ask for a link to set a new password; never says whether the address is known',
    status: 202,
    problems: [400, 409, 429, 503],
    isPublic: true,
  })
  async askReset(
    @Body({ schema: passwordResetSchema }) body: z.output<typeof passwordResetSchema>,
    @Ip() address: string,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    await this.links.askReset(body.email, address, request.id);
  }

  @Post('passwords')
  @Public()
  @Answers(null, {
    summary: 'Set a password with the token of a link; ends every session and every other link',
    status: 204,
    problems: [400, 422, 429, 503],
    isPublic: true,
  })
  async setPassword(
    @Body({ schema: setPasswordSchema }) body: z.output<typeof setPasswordSchema>,
    @Ip() address: string,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    await this.links.setPassword(body.token, body.password, address, request.id);
  }

  @Get('emails')
  @RequiresPermission('people:read')
  @Answers(outboxSchema, {
    summary: 'The outbox: what would have gone by e-mail; only where no mail server is set, never in production',
    problems: [400],
  })
  async emails(
    @Caller() caller: SignedInPrincipal,
    @Query({ schema: outboxQuerySchema }) query: OutboxQuery,
  ): Promise<Outbox> {
    return this.outbox.list(caller, query);
  }
}
