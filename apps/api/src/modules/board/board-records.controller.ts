import { Body, Controller, Get, Inject, Param, Post, Put, Query, Res } from '@nestjs/common';
import {
  asAtQuerySchema,
  boardRecordChangeSchema,
  boardRecordClosingSchema,
  boardRecordListSchema,
  boardRecordQuerySchema,
  boardRecordSchema,
  newBoardRecordSchema,
  type BoardRecord,
  type BoardRecordChange,
  type BoardRecordClosing,
  type BoardRecordList,
  type BoardRecordQuery,
  type NewBoardRecord,
} from '@camau/contracts';
import type { FastifyReply } from 'fastify';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import { Caller, RequiresPermission } from '../../platform/access/decorators.js';
import { Answers } from '../../platform/openapi/answers.js';
import { setVersion } from '../../platform/openapi/etag.js';
import { NeedsVersion } from '../../platform/openapi/needs-version.js';
import { IfMatch } from '../../platform/problems/if-match.js';
import { BoardRecordsService } from './board-records.service.js';

const PROBLEMS = [400, 409, 412, 422, 428];

@Controller('api/v1/programmes/:programme/board-records')
export class BoardRecordsController {
  constructor(@Inject(BoardRecordsService) private readonly records: BoardRecordsService) {}

  @Get()
  @RequiresPermission('position:read')
  @Answers(boardRecordListSchema, {
    summary: 'Decisions and actions of the Board: open ones by due date, then closed ones, newest first',
    problems: [400],
  })
  async list(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Query({ schema: boardRecordQuerySchema }) query: BoardRecordQuery,
  ): Promise<BoardRecordList> {
    return this.records.list(caller, query);
  }

  @Post()
  @RequiresPermission('board:record')
  @Answers(boardRecordSchema, {
    summary: 'Record a decision or an action, against an ask or free-standing',
    status: 201,
    problems: [400, 422],
  })
  async add(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Body({ schema: newBoardRecordSchema }) body: NewBoardRecord,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BoardRecord> {
    return setVersion(reply, await this.records.add(caller, body));
  }

  @Get(':ref')
  @RequiresPermission('position:read')
  @Answers(boardRecordSchema, { summary: 'One decision or action with its history', problems: [400] })
  async find(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Param('ref') ref: string,
    @Query({ schema: asAtQuerySchema }) _query: object,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BoardRecord> {
    return setVersion(reply, await this.records.find(caller, ref));
  }

  @Put(':ref')
  @RequiresPermission('board:record')
  @NeedsVersion()
  @Answers(boardRecordSchema, { summary: 'Change a record’s words, owner or due date', problems: PROBLEMS })
  async change(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Param('ref') ref: string,
    @IfMatch() version: number,
    @Body({ schema: boardRecordChangeSchema }) body: BoardRecordChange,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BoardRecord> {
    return setVersion(reply, await this.records.change(caller, { ref, version }, body));
  }

  @Post(':ref/closings')
  @RequiresPermission('board:record')
  @NeedsVersion()
  @Answers(boardRecordSchema, { summary: 'Close a record, saying what was done', status: 201, problems: PROBLEMS })
  async close(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Param('ref') ref: string,
    @IfMatch() version: number,
    @Body({ schema: boardRecordClosingSchema }) body: BoardRecordClosing,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BoardRecord> {
    return setVersion(reply, await this.records.close(caller, { ref, version }, body));
  }
}
