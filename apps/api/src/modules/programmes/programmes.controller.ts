import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import {
  asAtQuerySchema,
  programmeFrameSchema,
  programmeListSchema,
  programmeSchema,
  programmeSourcesSchema,
  type Programme,
  type ProgrammeFrame,
  type ProgrammeList,
  type ProgrammeSources,
} from '@camau/contracts';
import type { FastifyReply } from 'fastify';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import { Caller, RequiresPermission } from '../../platform/access/decorators.js';
import { Answers } from '../../platform/openapi/answers.js';
import { setVersion } from '../../platform/openapi/etag.js';
import { ProgrammesService } from './programmes.service.js';

@Controller('api/v1/programmes')
export class ProgrammesController {
  constructor(@Inject(ProgrammesService) private readonly programmes: ProgrammesService) {}

  @Get()
  @RequiresPermission('programme:read')
  @Answers(programmeListSchema, { summary: 'Programmes the caller has a grant in', problems: [400] })
  async list(
    @Caller() caller: SignedInPrincipal,
    @Query({ schema: asAtQuerySchema }) _query: object,
  ): Promise<ProgrammeList> {
    return this.programmes.list(caller);
  }

  @Get(':programme')
  @RequiresPermission('programme:read')
  @Answers(programmeSchema, {
    summary: 'The definition of one programme, whole, each fact with its source',
    problems: [400],
  })
  async find(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Query({ schema: asAtQuerySchema }) _query: object,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Programme> {
    return setVersion(reply, await this.programmes.find(caller));
  }

  @Get(':programme/frame')
  @RequiresPermission('programme:read')
  @Answers(programmeFrameSchema, {
    summary: 'Names, forces and workstreams of one programme: what every page of it says',
    problems: [400],
  })
  async frame(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Query({ schema: asAtQuerySchema }) _query: object,
  ): Promise<ProgrammeFrame> {
    return this.programmes.frame(caller);
  }

  @Get(':programme/sources')
  @RequiresPermission('programme:read')
  @Answers(programmeSourcesSchema, {
    summary: 'What the documents of the programme say, by class, word for word, with their gaps and damage',
    problems: [400],
  })
  async sources(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Query({ schema: asAtQuerySchema }) _query: object,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProgrammeSources> {
    return setVersion(reply, await this.programmes.sources(caller));
  }
}
