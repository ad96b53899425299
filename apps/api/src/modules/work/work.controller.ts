import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { asAtQuerySchema, workSchema, type Work } from '@camau/contracts';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import { Caller, RequiresPermission } from '../../platform/access/decorators.js';
import { Answers } from '../../platform/openapi/answers.js';
import { WorkService } from './work.service.js';

@Controller('api/v1/programmes/:programme/work')
export class WorkController {
  constructor(@Inject(WorkService) private readonly work: WorkService) {}

  @Get()
  @RequiresPermission('milestone:read')
  @Answers(workSchema, {
    summary: 'What the plan asks of the caller: due soon, waiting for them, late, changed since they were last here',
    problems: [400],
  })
  async find(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Query({ schema: asAtQuerySchema }) _query: object,
  ): Promise<Work> {
    return this.work.find(caller);
  }
}
