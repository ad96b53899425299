import { Injectable } from '@nestjs/common';
import { reassignmentSchema } from '@camau/contracts';
import { z } from 'zod';
import type { Tx } from '../../platform/database/tx.js';

const workSchema = reassignmentSchema.pick({ milestones: true, changeRequests: true });

/** What a user's post owns and what the user has under way. */
export type LeaversWork = z.infer<typeof workSchema>;

/** A leaver's work in the programmes whose people the caller manages; an administrator sees it here alone. */
@Injectable()
export class LeaversWorkReadModel {
  async find(tx: Tx, userId: string, programmes: readonly string[]): Promise<LeaversWork> {
    const sql = 'select work_of_user($1, $2::uuid[]) as work';
    const [row] = await tx.rows('people.work', sql, [userId, programmes], z.object({ work: workSchema.nullable() }));
    return row?.work ?? { milestones: [], changeRequests: [] };
  }

  /** Makes the successor's post the owner of every open milestone of the leaver's; answers with how many. */
  async moveMilestones(tx: Tx, leaver: string, successor: string, programmes: readonly string[]): Promise<number> {
    const sql = 'select reassign_milestones($1, $2, $3::uuid[]) as moved';
    const values = [leaver, successor, programmes];
    const [row] = await tx.rows('people.move-milestones', sql, values, z.object({ moved: z.number() }));
    return row?.moved ?? 0;
  }
}
