import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { asAtQuerySchema, boardSchema, positionQuerySchema, type Board, type PositionQuery } from '@camau/contracts';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import { Caller, RequiresPermission } from '../../platform/access/decorators.js';
import { Answers } from '../../platform/openapi/answers.js';
import { BoardService } from './board.service.js';

@Controller('api/v1/programmes/:programme')
export class BoardController {
  constructor(@Inject(BoardService) private readonly board: BoardService) {}

  @Get('board')
  @RequiresPermission('position:read')
  @Answers(boardSchema, { summary: 'The Board page of the latest circulated position', problems: [400] })
  async latest(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Query({ schema: asAtQuerySchema }) _query: object,
  ): Promise<Board> {
    return this.board.find(caller, null, null);
  }

  @Get('positions/:cycle/board')
  @RequiresPermission('position:read')
  @Answers(boardSchema, { summary: 'The Board page of one cycle’s circulated position', problems: [400] })
  async ofCycle(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Param('cycle') cycle: string,
    @Query({ schema: positionQuerySchema }) query: PositionQuery,
  ): Promise<Board> {
    return this.board.find(caller, cycle, query.version ?? null);
  }
}
