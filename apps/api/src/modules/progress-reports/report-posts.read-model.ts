import { Injectable } from '@nestjs/common';
import { bilingualTextSchema } from '@camau/contracts';
import type { BilingualText } from '@camau/domain';
import { z } from 'zod';
import type { Tx } from '../../platform/database/tx.js';
import type { ReportFile } from './report-file.js';

/** The posts of the people a report names: who submitted, asked and answered. */
@Injectable()
export class ReportPostsReadModel {
  async of(tx: Tx, { submissions, questions, asks }: ReportFile): Promise<ReadonlyMap<string, BilingualText>> {
    const people = [
      ...submissions.map(({ submittedBy }) => submittedBy),
      ...questions.flatMap(({ askedBy, answeredBy }) => [askedBy, ...(answeredBy === null ? [] : [answeredBy])]),
      ...asks.flatMap(({ decidedBy }) => decidedBy ?? []),
    ];
    const rows = await tx.rows(
      'progress-reports.posts',
      'select id, post_of(id) as post from unnest($1::uuid[]) as id',
      [[...new Set(people)]],
      z.object({ id: z.string(), post: bilingualTextSchema }),
    );
    return new Map(rows.map(({ id, post }) => [id, post]));
  }
}
