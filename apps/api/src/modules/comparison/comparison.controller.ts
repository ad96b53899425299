import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { comparisonQuerySchema, comparisonSchema, type Comparison, type ComparisonQuery } from '@camau/contracts';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import { Caller, RequiresPermission } from '../../platform/access/decorators.js';
import { Answers } from '../../platform/openapi/answers.js';
import { ComparisonService } from './comparison.service.js';

@Controller('api/v1/programmes/:programme/comparison')
export class ComparisonController {
  constructor(@Inject(ComparisonService) private readonly comparison: ComparisonService) {}

  @Get()
  @RequiresPermission('milestone:read')
  @Answers(comparisonSchema, {
    summary: 'Two dates of the plan compared: milestones added, removed, moved or changed, with who and why',
    problems: [400],
  })
  async find(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Query({ schema: comparisonQuerySchema }) query: ComparisonQuery,
  ): Promise<Comparison> {
    return this.comparison.find(caller, query);
  }
}
