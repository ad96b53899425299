import { Body, Controller, Get, Inject, Param, Post, Put, Query, Res } from '@nestjs/common';
import {
  addendumListSchema,
  addendumQuerySchema,
  asAtQuerySchema,
  positionQuerySchema,
  translationListSchema,
  translationQuerySchema,
  translationSaveSchema,
  translationSchema,
  type AddendumList,
  type AddendumQuery,
  type PositionQuery,
  type Translation,
  type TranslationList,
  type TranslationQuery,
  type TranslationSave,
} from '@camau/contracts';
import type { FastifyReply } from 'fastify';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import { Caller, RequiresPermission } from '../../platform/access/decorators.js';
import { Answers } from '../../platform/openapi/answers.js';
import { NeedsVersion } from '../../platform/openapi/needs-version.js';
import { IfMatch } from '../../platform/problems/if-match.js';
import { TranslationsService } from './translations.service.js';

@Controller('api/v1/programmes/:programme')
export class TranslationsController {
  constructor(@Inject(TranslationsService) private readonly translations: TranslationsService) {}

  @Get('translations')
  @RequiresPermission('translation:check')
  @Answers(translationListSchema, {
    summary: 'Texts whose other language is missing, draft or stale, the first due first',
    problems: [400],
  })
  async list(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Query({ schema: translationQuerySchema }) query: TranslationQuery,
  ): Promise<TranslationList> {
    return this.translations.list(caller, query);
  }

  @Get('translations/:key')
  @RequiresPermission('translation:check')
  @Answers(translationSchema, { summary: 'One text, its translation and the terms it uses', problems: [400] })
  async find(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Param('key') key: string,
    @Query({ schema: asAtQuerySchema }) _query: object,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Translation> {
    return withEtag(reply, await this.translations.find(caller, key));
  }

  @Put('translations/:key')
  @RequiresPermission('translation:write')
  @NeedsVersion()
  @Answers(translationSchema, {
    summary: 'Save a translation, as a draft or finished; frozen text itself is never altered',
    problems: [400, 409, 412, 422, 428],
  })
  async save(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Param('key') key: string,
    @IfMatch() version: number,
    @Body({ schema: translationSaveSchema }) body: TranslationSave,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Translation> {
    return withEtag(reply, await this.translations.translate(caller, key, version, body));
  }

  @Post('translations/:key/checks')
  @RequiresPermission('translation:check')
  @NeedsVersion()
  @Answers(translationSchema, {
    summary: 'Mark a finished translation checked; never one’s own',
    status: 201,
    problems: [400, 409, 412, 428],
  })
  async check(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Param('key') key: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Translation> {
    return withEtag(reply, await this.translations.check(caller, key, version));
  }

  @Get('addenda')
  @RequiresPermission('position:read')
  @Answers(addendumListSchema, {
    summary: 'Translations of texts by the SHA-256 of their canonical form, as far as the caller may read them',
    problems: [400],
  })
  async addendaByKey(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Query({ schema: addendumQuerySchema }) { keys }: AddendumQuery,
  ): Promise<AddendumList> {
    return this.translations.addendaByKey(caller, keys.split(','));
  }

  @Get('positions/:cycle/addenda')
  @RequiresPermission('position:read')
  @Answers(addendumListSchema, {
    summary: 'Translations made after a position was frozen, of the texts that stand in it',
    problems: [400],
  })
  async addenda(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') _programme: string,
    @Param('cycle') cycle: string,
    @Query({ schema: positionQuerySchema }) query: PositionQuery,
  ): Promise<AddendumList> {
    return this.translations.addenda(caller, cycle, query.version ?? null);
  }
}

function withEtag(reply: FastifyReply, translation: Translation): Translation {
  void reply.header('etag', `"${translation.editVersion}"`);
  return translation;
}
