import { Body, Controller, Get, Inject, Param, Put, Query, Res } from '@nestjs/common';
import { asAtQuerySchema, cellDeclarationSchema, cellSchema, type Cell, type CellDeclaration } from '@camau/contracts';
import type { FastifyReply } from 'fastify';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import { Caller, RequiresPermission } from '../../platform/access/decorators.js';
import { Answers } from '../../platform/openapi/answers.js';
import { setVersion } from '../../platform/openapi/etag.js';
import { NeedsVersion } from '../../platform/openapi/needs-version.js';
import { IfMatch } from '../../platform/problems/if-match.js';
import { CellsService } from './cells.service.js';

@Controller('api/v1/programmes/:programme/cells/:workstream/:subject')
export class CellsController {
  constructor(@Inject(CellsService) private readonly cells: CellsService) {}

  @Get()
  @RequiresPermission('position:read')
  @Answers(cellSchema, {
    summary:
      'One cell, a workstream in a force or nationally: where it stands and why, what changed since the Board saw it',
    problems: [400],
  })
  async find(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Param('workstream') workstream: string,
    @Param('subject') subject: string,
    @Query({ schema: asAtQuerySchema }) _query: object,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Cell> {
    return setVersion(reply, await this.cells.find(caller, workstream, subject));
  }

  @Put()
  @RequiresPermission('milestone:approach')
  @NeedsVersion()
  @Answers(cellSchema, {
    summary: 'Declare a cell’s scope or its local approach; what is left out stays as it is',
    problems: [400, 409, 412, 422, 428],
  })
  async set(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Param('workstream') workstream: string,
    @Param('subject') subject: string,
    @IfMatch() version: number,
    @Body({ schema: cellDeclarationSchema }) body: CellDeclaration,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Cell> {
    return setVersion(reply, await this.cells.set(caller, workstream, subject, version, body));
  }
}
