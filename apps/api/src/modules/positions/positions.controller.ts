import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import {
  asAtQuerySchema,
  positionListSchema,
  positionQuerySchema,
  positionSchema,
  positionVersionsSchema,
  versionsQuerySchema,
  type Position,
  type PositionList,
  type PositionQuery,
  type PositionVersions,
  type VersionsQuery,
} from '@camau/contracts';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import { Caller, RequiresPermission } from '../../platform/access/decorators.js';
import { Answers } from '../../platform/openapi/answers.js';
import { PositionVersionsService } from './position-versions.service.js';
import { PositionsService } from './positions.service.js';

@Controller('api/v1/programmes/:programme')
export class PositionsController {
  constructor(
    @Inject(PositionsService) private readonly positions: PositionsService,
    @Inject(PositionVersionsService) private readonly versions: PositionVersionsService,
  ) {}

  @Get('positions')
  @RequiresPermission('position:read')
  @Answers(positionListSchema, { summary: 'Frozen positions the caller may see, the latest first', problems: [400] })
  async list(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Query({ schema: asAtQuerySchema }) _query: object,
  ): Promise<PositionList> {
    return this.positions.list(caller);
  }

  @Get('positions/:cycle')
  @RequiresPermission('position:read')
  @Answers(positionSchema, {
    summary: 'One cycle’s frozen position: the exact text, its hash and the hash before it',
    problems: [400],
  })
  async find(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Param('cycle') cycle: string,
    @Query({ schema: positionQuerySchema }) query: PositionQuery,
  ): Promise<Position> {
    return this.positions.find(caller, cycle, query.version ?? null);
  }

  @Get('positions/:cycle/versions')
  @RequiresPermission('position:read')
  @Answers(positionVersionsSchema, {
    summary: 'Versions of one cycle’s position, and two of them compared field by field',
    problems: [400],
  })
  async compare(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Param('cycle') cycle: string,
    @Query({ schema: versionsQuerySchema }) query: VersionsQuery,
  ): Promise<PositionVersions> {
    return this.versions.find(caller, cycle, query);
  }
}
