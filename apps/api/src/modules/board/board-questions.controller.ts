import { Body, Controller, Get, Inject, Param, Post, Query, Res } from '@nestjs/common';
import {
  asAtQuerySchema,
  boardAnswerSchema,
  boardQuestionListSchema,
  boardQuestionQuerySchema,
  boardQuestionSchema,
  emptyBodySchema,
  newBoardQuestionSchema,
  type BoardAnswer,
  type BoardQuestion,
  type BoardQuestionList,
  type BoardQuestionQuery,
  type NewBoardQuestion,
} from '@camau/contracts';
import type { FastifyReply } from 'fastify';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import { Caller, RequiresPermission } from '../../platform/access/decorators.js';
import { Answers } from '../../platform/openapi/answers.js';
import { setVersion } from '../../platform/openapi/etag.js';
import { NeedsVersion } from '../../platform/openapi/needs-version.js';
import { IfMatch } from '../../platform/problems/if-match.js';
import { BoardQuestionsService } from './board-questions.service.js';

const PROBLEMS = [400, 409, 412, 422, 428];

@Controller('api/v1/programmes/:programme/board-questions')
export class BoardQuestionsController {
  constructor(@Inject(BoardQuestionsService) private readonly questions: BoardQuestionsService) {}

  @Get()
  @RequiresPermission('position:read')
  @Answers(boardQuestionListSchema, {
    summary: 'Questions on circulated positions the caller may read, newest first',
    problems: [400],
  })
  async list(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Query({ schema: boardQuestionQuerySchema }) query: BoardQuestionQuery,
  ): Promise<BoardQuestionList> {
    return this.questions.list(caller, query);
  }

  @Post()
  @RequiresPermission('board:ask')
  @Answers(boardQuestionSchema, { summary: 'Pin a question to a frozen figure', status: 201, problems: [400, 422] })
  async ask(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Body({ schema: newBoardQuestionSchema }) body: NewBoardQuestion,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BoardQuestion> {
    return setVersion(reply, await this.questions.ask(caller, body));
  }

  @Get(':ref')
  @RequiresPermission('position:read')
  @Answers(boardQuestionSchema, { summary: 'One question with its answer', problems: [400] })
  async find(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Param('ref') ref: string,
    @Query({ schema: asAtQuerySchema }) _query: object,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BoardQuestion> {
    return setVersion(reply, await this.questions.find(caller, ref));
  }

  @Post(':ref/answers')
  @RequiresPermission('board:answer')
  @NeedsVersion()
  @Answers(boardQuestionSchema, { summary: 'Answer a question, or answer it anew', status: 201, problems: PROBLEMS })
  async answer(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Param('ref') ref: string,
    @IfMatch() version: number,
    @Body({ schema: boardAnswerSchema }) body: BoardAnswer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BoardQuestion> {
    return setVersion(reply, await this.questions.answer(caller, { ref, version }, body));
  }

  @Post(':ref/circulations')
  @RequiresPermission('board:circulate_answer')
  @NeedsVersion()
  @Answers(boardQuestionSchema, {
    summary: 'Circulate a question and its answer to the whole Board',
    status: 201,
    problems: PROBLEMS,
  })
  async circulate(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Param('ref') ref: string,
    @IfMatch() version: number,
    @Body({ schema: emptyBodySchema }) _body: object,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BoardQuestion> {
    return setVersion(reply, await this.questions.circulate(caller, { ref, version }));
  }
}
