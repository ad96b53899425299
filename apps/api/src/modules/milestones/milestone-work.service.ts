import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import { MilestoneWorkReadModel, type MilestoneWork, type MilestoneWorkAsk } from './milestone-work.read-model.js';

/** What a person's home page asks of the plan. */
@Injectable()
export class MilestoneWorkService {
  constructor(@Inject(MilestoneWorkReadModel) private readonly work: MilestoneWorkReadModel) {}

  async find(tx: Tx, ask: MilestoneWorkAsk): Promise<MilestoneWork> {
    return this.work.find(tx, ask);
  }
}
