import { Injectable } from '@nestjs/common';
import { WORK_SHOWN, workSchema } from '@camau/contracts';
import { z } from 'zod';
import type { Tx } from '../../platform/database/tx.js';
import { MILESTONE_WORK_SQL } from './milestone-work.sql.js';

const { due, verifications, changeRequests, late, changes } = workSchema.shape;
const rowSchema = z.object({
  due,
  verifications,
  changeRequests,
  late,
  changes: changes.omit({ since: true, isFirstVisit: true }),
});

/** What one person's home page asks of the plan. */
export type MilestoneWork = z.infer<typeof rowSchema>;

/** Who asks, and what they may do. */
export interface MilestoneWorkAsk {
  readonly programmeId: string;
  readonly userId: string;
  readonly employer: string;
  /** scopes whose milestones are the asker's to move: forces, and the programme itself for the national ones */
  readonly owns: readonly string[];
  readonly verifies: boolean;
  readonly approves: boolean;
  readonly seesLate: boolean;
  readonly since: string;
}

/** Due, waiting, late and changed, in one statement under the reader's row policies. */
@Injectable()
export class MilestoneWorkReadModel {
  async find(tx: Tx, ask: MilestoneWorkAsk): Promise<MilestoneWork> {
    const values = [
      ask.programmeId,
      tx.today,
      ask.userId,
      ask.employer,
      ask.owns,
      ask.verifies,
      ask.approves,
      WORK_SHOWN,
      ask.since,
      tx.instant,
      ask.seesLate,
    ];
    const [row] = await tx.rows('milestones.work', MILESTONE_WORK_SQL, values, rowSchema);
    if (row === undefined) throw new Error('One row always answers.');
    return row;
  }
}
