import { Inject, Injectable } from '@nestjs/common';
import type { Blocker } from '@camau/domain';
import type { Tx } from '../../platform/database/tx.js';
import { blockersOf } from './report-content.js';
import { ReportFilesService, type ReportPlace } from './report-files.service.js';

/** What keeps a report from being submitted; `about` is the field an unanswered question is pinned to. */
export interface ReportGap extends Blocker {
  readonly about: string | null;
}

/** What other modules ask of a report being written: what it still lacks. */
@Injectable()
export class ReportGapsService {
  constructor(@Inject(ReportFilesService) private readonly files: ReportFilesService) {}

  async of(tx: Tx, place: ReportPlace): Promise<ReportGap[]> {
    const file = await this.files.load(tx, place);
    return blockersOf(file).map((blocker) => {
      const question = file.questions.find(({ id }) => id === blocker.params['id']);
      return { ...blocker, about: question?.pointer ?? null };
    });
  }
}
