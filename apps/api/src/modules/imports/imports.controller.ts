import { Body, Controller, Get, Headers, Inject, Param, Patch, Post, Query, Res } from '@nestjs/common';
import {
  importListQuerySchema,
  importListSchema,
  importMappingSchema,
  importQuerySchema,
  importSchema,
  newImportSchema,
  type Import,
  type ImportList,
  type ImportListQuery,
  type ImportMapping,
  type ImportQuery,
  type NewImport,
} from '@camau/contracts';
import type { FastifyReply } from 'fastify';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import { Caller, RequiresPermission } from '../../platform/access/decorators.js';
import { Answers } from '../../platform/openapi/answers.js';
import { setVersion } from '../../platform/openapi/etag.js';
import { NeedsVersion } from '../../platform/openapi/needs-version.js';
import { confirmedBy, PERSONAL_DATA_HEADER } from '../../platform/personal-data/confirmed-marks.js';
import { IfMatch } from '../../platform/problems/if-match.js';
import { readerLanguage } from '../../platform/problems/problem-texts.js';
import { ImportActs } from './import-acts.service.js';
import { ImportsService } from './imports.service.js';

@Controller('api/v1/programmes/:programme/imports')
export class ImportsController {
  constructor(
    @Inject(ImportsService) private readonly imports: ImportsService,
    @Inject(ImportActs) private readonly acts: ImportActs,
  ) {}

  @Get()
  @RequiresPermission('milestone:reforecast')
  @Answers(importListSchema, {
    summary: 'Imports the caller made, for the office all of them: newest first',
    problems: [400],
  })
  async list(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Query({ schema: importListQuerySchema }) query: ImportListQuery,
  ): Promise<ImportList> {
    return this.imports.list(caller, query);
  }

  @Post()
  @RequiresPermission('milestone:reforecast')
  @Answers(importSchema, {
    summary: 'Show what a sheet of milestones would do, row by row; nothing of the plan changes',
    status: 201,
    problems: [400, 413, 422],
  })
  async preview(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Body({ schema: newImportSchema }) body: NewImport,
    @Headers('accept-language') languages: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Import> {
    return setVersion(reply, await this.imports.preview(caller, body, readerLanguage(languages)));
  }

  @Get(':ref')
  @RequiresPermission('milestone:reforecast')
  @Answers(importSchema, { summary: 'One import with its rows, a page at a time', problems: [400] })
  async find(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Param('ref') ref: string,
    @Query({ schema: importQuerySchema }) query: ImportQuery,
    @Headers('accept-language') languages: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Import> {
    return setVersion(reply, await this.imports.find(caller, ref, query, readerLanguage(languages)));
  }

  @Patch(':ref')
  @RequiresPermission('milestone:reforecast')
  @NeedsVersion()
  @Answers(importSchema, { summary: 'Match the columns otherwise', problems: [400, 409, 412, 422, 428] })
  async match(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Param('ref') ref: string,
    @IfMatch() version: number,
    @Body({ schema: importMappingSchema }) body: ImportMapping,
    @Headers('accept-language') languages: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Import> {
    return setVersion(reply, await this.imports.match(caller, ref, version, body.mapping, readerLanguage(languages)));
  }

  @Post(':ref/confirmations')
  @RequiresPermission('milestone:reforecast')
  @NeedsVersion()
  @Answers(importSchema, {
    summary:
      'Apply every row that is not refused, all or nothing; what looks like personal data must have been looked at',
    status: 201,
    problems: [400, 409, 412, 422, 428],
  })
  async confirm(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Param('ref') ref: string,
    @IfMatch() version: number,
    @Headers() headers: Record<string, string | undefined>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Import> {
    const language = readerLanguage(headers['accept-language']);
    const isLookedAt = confirmedBy(headers[PERSONAL_DATA_HEADER]);
    return setVersion(reply, await this.acts.confirm(caller, ref, version, language, isLookedAt));
  }

  @Post(':ref/undos')
  @RequiresPermission('milestone:reforecast')
  @NeedsVersion()
  @Answers(importSchema, { summary: 'Take the whole import back', status: 201, problems: [400, 409, 412, 428] })
  async undo(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Param('ref') ref: string,
    @IfMatch() version: number,
    @Headers('accept-language') languages: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Import> {
    return setVersion(reply, await this.acts.undo(caller, ref, version, readerLanguage(languages)));
  }
}
