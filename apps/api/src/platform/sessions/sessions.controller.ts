import { Body, Controller, Delete, Get, Inject, Ip, Post, Req } from '@nestjs/common';
import { changePasswordSchema, meSchema, signedInSchema, signInSchema, type Me, type SignedIn } from '@camau/contracts';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { SignedInPrincipal } from '../access/camau-request.js';
import { Caller, Public, SignedIn as RequiresSignIn } from '../access/decorators.js';
import { Answers } from '../openapi/answers.js';
import { describeAccount, SessionsService } from './sessions.service.js';

@Controller('api/v1')
export class SessionsController {
  constructor(@Inject(SessionsService) private readonly sessions: SessionsService) {}

  @Post('sessions')
  @Public()
  @Answers(signedInSchema, { summary: 'Sign in', status: 201, problems: [400, 401, 429, 503], isPublic: true })
  async signIn(
    @Body({ schema: signInSchema }) body: z.output<typeof signInSchema>,
    @Ip() address: string,
    @Req() request: FastifyRequest,
  ): Promise<SignedIn> {
    return this.sessions.signIn(body.email, body.password, address, request.id);
  }

  @Delete('sessions/current')
  @RequiresSignIn()
  @Answers(null, { summary: 'Sign out', status: 204 })
  async signOut(@Caller() caller: SignedInPrincipal): Promise<void> {
    await this.sessions.signOut(caller);
  }

  @Get('me')
  @RequiresSignIn()
  @Answers(meSchema, { summary: 'The signed-in post, its grants and permissions today' })
  me(@Caller() caller: SignedInPrincipal): Me {
    return describeAccount(caller.account);
  }

  @Post('me/password')
  @RequiresSignIn()
  @Answers(null, { summary: 'Change the own password; ends every other session', status: 204, problems: [400, 422] })
  async changePassword(
    @Caller() caller: SignedInPrincipal,
    @Body({ schema: changePasswordSchema }) body: z.output<typeof changePasswordSchema>,
    @Ip() address: string,
  ): Promise<void> {
    await this.sessions.changePassword(caller, body.currentPassword, body.newPassword, address);
  }
}
