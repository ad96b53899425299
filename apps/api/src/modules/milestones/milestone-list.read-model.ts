import { Injectable } from '@nestjs/common';
import { milestoneListItemSchema, type MilestoneListItem, type MilestoneQuery } from '@camau/contracts';
import { z } from 'zod';
import type { Tx } from '../../platform/database/tx.js';
import { decodeCursor, encodeCursor } from '../../platform/database/cursor.js';
import { milestoneFacetsStatement } from './milestone-facets.sql.js';
import { milestoneListStatement } from './milestone-list.sql.js';

const itemSchema = milestoneListItemSchema.extend({ sortKey: z.string() });
const pageSchema = z.object({ items: z.array(itemSchema), counts: z.record(z.string(), z.number()) });
const facetsSchema = z.object({ facets: z.record(z.string(), z.record(z.string(), z.number())) });

/** One page of the milestone list with the counts per status of everything the other filters let through. */
export interface MilestonePage {
  readonly items: MilestoneListItem[];
  readonly nextCursor: string | null;
  readonly counts: Record<string, number>;
  readonly facets: Record<string, Record<string, number>> | null;
  readonly total: number;
}

/** The milestone list: one hand-written statement a page, keyset-paged, status derived over the working-day table. */
@Injectable()
export class MilestoneListReadModel {
  async page(tx: Tx, programmeId: string, query: MilestoneQuery): Promise<MilestonePage> {
    const cursor = query.cursor === undefined ? null : decodeCursor(query.cursor, query.sort);
    const ask = { programmeId, today: tx.today, query, cursor, reach: tx.context.access.reads.live };
    const { name, sql, values } = milestoneListStatement(ask);
    const [page] = await tx.rows(name, sql, values, pageSchema);
    const { items = [], counts = {} } = page ?? {};
    const last = items.length > query.limit ? items[query.limit - 1] : undefined;
    return {
      items: items.slice(0, query.limit).map(({ sortKey: _, ...item }) => item),
      nextCursor: last === undefined ? null : encodeCursor(query.sort, [last.sortKey, last.ref]),
      counts,
      facets: query.facets === undefined ? null : await this.facets(tx, ask),
      total: query.status === undefined ? sum(counts) : (counts[query.status] ?? 0),
    };
  }

  private async facets(
    tx: Tx,
    ask: Parameters<typeof milestoneFacetsStatement>[0],
  ): Promise<Record<string, Record<string, number>>> {
    const { name, sql, values } = milestoneFacetsStatement(ask);
    const [row] = await tx.rows(name, sql, values, facetsSchema);
    return row?.facets ?? {};
  }
}

function sum(counts: Record<string, number>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
