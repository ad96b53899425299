import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { asAtQuerySchema, matrixSchema, type Matrix } from '@camau/contracts';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import { Caller, RequiresPermission } from '../../platform/access/decorators.js';
import { Answers } from '../../platform/openapi/answers.js';
import { MatrixService } from './matrix.service.js';

@Controller('api/v1/programmes/:programme/matrix')
export class MatrixController {
  constructor(@Inject(MatrixService) private readonly matrix: MatrixService) {}

  @Get()
  @RequiresPermission('position:read')
  @Answers(matrixSchema, {
    summary: 'Workstreams × forces and national: status, reasons and counts of each cell, live or as last circulated',
    problems: [400],
  })
  async find(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Query({ schema: asAtQuerySchema }) _query: object,
  ): Promise<Matrix> {
    return this.matrix.find(caller);
  }
}
