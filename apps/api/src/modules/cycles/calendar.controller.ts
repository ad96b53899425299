import { Body, Controller, Get, Inject, Param, Post, Query, Res } from '@nestjs/common';
import {
  asAtQuerySchema,
  boardMovePreviewSchema,
  boardMoveQuerySchema,
  boardMoveSchema,
  calendarCycleSchema,
  calendarSchema,
  newCycleQuerySchema,
  newCycleSchema,
  plannedCycleSchema,
  type BoardMoveBody,
  type BoardMovePreview,
  type BoardMoveQuery,
  type Calendar,
  type CalendarCycle,
  type NewCycle,
  type NewCycleQuery,
  type PlannedCycle,
} from '@camau/contracts';
import type { FastifyReply } from 'fastify';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import { Caller, RequiresPermission } from '../../platform/access/decorators.js';
import { Answers } from '../../platform/openapi/answers.js';
import { setVersion } from '../../platform/openapi/etag.js';
import { NeedsVersion } from '../../platform/openapi/needs-version.js';
import { IfMatch } from '../../platform/problems/if-match.js';
import { CalendarService } from './calendar.service.js';

@Controller('api/v1/programmes/:programme')
export class CalendarController {
  constructor(@Inject(CalendarService) private readonly calendar: CalendarService) {}

  @Get('calendar')
  @RequiresPermission('programme:read')
  @Answers(calendarSchema, { summary: 'Every cycle with its dated steps, and what comes next', problems: [400] })
  async find(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Query({ schema: asAtQuerySchema }) _query: object,
  ): Promise<Calendar> {
    return this.calendar.find(caller);
  }

  @Get('cycle-dates')
  @RequiresPermission('cycle:plan')
  @Answers(plannedCycleSchema, { summary: 'The dates a cycle would have', problems: [400, 422] })
  async preview(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Query({ schema: newCycleQuerySchema }) { asAt: _, ...body }: NewCycleQuery,
  ): Promise<PlannedCycle> {
    return this.calendar.preview(caller, body);
  }

  @Post('cycles')
  @RequiresPermission('cycle:plan')
  @Answers(calendarCycleSchema, { summary: 'Add the next cycle', status: 201, problems: [400, 422] })
  async add(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Body({ schema: newCycleSchema }) body: NewCycle,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CalendarCycle> {
    return setVersion(reply, await this.calendar.add(caller, body));
  }

  @Get('cycles/:cycle/board-moves')
  @RequiresPermission('cycle:plan')
  @Answers(boardMovePreviewSchema, {
    summary: 'Which steps moving the Board date would move, and which stay and why',
    problems: [400, 409, 422],
  })
  async previewMove(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Param('cycle') cycle: string,
    @Query({ schema: boardMoveQuerySchema }) { boardOn }: BoardMoveQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BoardMovePreview> {
    return setVersion(reply, await this.calendar.previewMove(caller, cycle, boardOn));
  }

  @Post('cycles/:cycle/board-moves')
  @RequiresPermission('cycle:plan')
  @NeedsVersion()
  @Answers(calendarCycleSchema, {
    summary: 'Move the Board date and every step still to come',
    status: 201,
    problems: [400, 409, 412, 422, 428],
  })
  async moveBoard(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Param('cycle') cycle: string,
    @IfMatch() version: number,
    @Body({ schema: boardMoveSchema }) { boardOn }: BoardMoveBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CalendarCycle> {
    return setVersion(reply, await this.calendar.moveBoard(caller, cycle, version, boardOn));
  }
}
