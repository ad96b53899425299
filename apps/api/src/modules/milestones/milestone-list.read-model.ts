import { Injectable } from '@nestjs/common';
import { bilingualTextSchema, statusSchema, tierSchema, type MilestoneQuery } from '@camau/contracts';
import { z } from 'zod';
import type { Tx } from '../../platform/database/tx.js';
import { decodeCursor, encodeCursor } from '../../platform/database/cursor.js';
import { milestoneListStatement } from './milestone-list.sql.js';

const itemSchema = z.object({
  ref: z.string(),
  title: bilingualTextSchema,
  workstream: z.string(),
  force: z.string().nullable(),
  tier: tierSchema,
  baselineOn: z.string().nullable(),
  forecastOn: z.string().nullable(),
  achievedOn: z.string().nullable(),
  status: statusSchema,
  slip: z.number().nullable(),
  overdue: z.boolean(),
  awaitingVerification: z.boolean(),
  version: z.number(),
  sortKey: z.string(),
});

const pageSchema = z.object({ items: z.array(itemSchema), counts: z.record(z.string(), z.number()) });

/** One page of the milestone list with the counts per status of everything the other filters let through. */
export interface MilestonePage {
  readonly items: Omit<z.infer<typeof itemSchema>, 'sortKey'>[];
  readonly nextCursor: string | null;
  readonly counts: Record<string, number>;
  readonly total: number;
}

/** The milestone list: one hand-written statement a page, keyset-paged, status derived over the working-day table. */
@Injectable()
export class MilestoneListReadModel {
  async page(tx: Tx, programmeId: string, query: MilestoneQuery): Promise<MilestonePage> {
    const cursor = query.cursor === undefined ? null : decodeCursor(query.cursor, query.sort);
    const reach = tx.context.access.reads.live;
    const { name, sql, values } = milestoneListStatement({ programmeId, today: tx.today, query, cursor, reach });
    const [page] = await tx.rows(name, sql, values, pageSchema);
    const { items = [], counts = {} } = page ?? {};
    const last = items.length > query.limit ? items[query.limit - 1] : undefined;
    return {
      items: items.slice(0, query.limit).map(({ sortKey: _, ...item }) => item),
      nextCursor: last === undefined ? null : encodeCursor(query.sort, [last.sortKey, last.ref]),
      counts,
      total: query.status === undefined ? sum(counts) : (counts[query.status] ?? 0),
    };
  }
}

function sum(counts: Record<string, number>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
