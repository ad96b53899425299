import { applyDecorators, Controller, Get, Headers, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { milestoneSheetQuerySchema, type MilestoneSheetQuery } from '@camau/contracts';
import type { FastifyReply } from 'fastify';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import { Caller, RequiresPermission } from '../../platform/access/decorators.js';
import { Answers } from '../../platform/openapi/answers.js';
import { readerLanguage } from '../../platform/problems/problem-texts.js';
import { MilestoneExports } from './milestone-exports.service.js';

const CSV = 'text/csv';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Declares a file as the answer. */
function AnswersWithFile(type: string, summary: string): MethodDecorator {
  return applyDecorators(
    Answers(null, { summary, problems: [400, 422] }),
    ApiResponse({
      status: 200,
      description: summary,
      content: { [type]: { schema: { type: 'string', format: 'binary' } } },
    }),
  );
}

@Controller('api/v1/programmes/:programme')
export class MilestoneExportsController {
  constructor(@Inject(MilestoneExports) private readonly exports: MilestoneExports) {}

  @Get('milestones.csv')
  @RequiresPermission('milestone:read')
  @AnswersWithFile(CSV, 'The milestones that match the filters, as CSV in the layout an import takes back')
  async csv(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') programme: string,
    @Query({ schema: milestoneSheetQuerySchema }) query: MilestoneSheetQuery,
    @Headers('accept-language') languages: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const text = await this.exports.csv(caller, query, readerLanguage(languages));
    await sendFile(reply, `${CSV}; charset=utf-8`, `${programme}-milestones.csv`, text);
  }

  @Get('milestones.xlsx')
  @RequiresPermission('milestone:read')
  @AnswersWithFile(XLSX, 'The milestones that match the filters, as an XLSX file in the layout an import takes back')
  async xlsx(
    @Caller() caller: SignedInPrincipal,
    @Param('programme') programme: string,
    @Query({ schema: milestoneSheetQuerySchema }) query: MilestoneSheetQuery,
    @Headers('accept-language') languages: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const bytes = await this.exports.xlsx(caller, query, readerLanguage(languages));
    await sendFile(reply, XLSX, `${programme}-milestones.xlsx`, bytes);
  }
}

async function sendFile(reply: FastifyReply, type: string, name: string, content: string | Buffer): Promise<void> {
  const safe = name.replaceAll(/[^\w.-]/g, '_');
  await reply
    .header('content-type', type)
    .header('content-disposition', `attachment; filename="${safe}"`)
    .send(content);
}
