import { Injectable } from '@nestjs/common';
import { comparedMilestoneSchema, type ComparisonQuery } from '@camau/contracts';
import { z } from 'zod';
import { decodeCursor, encodeCursor } from '../../platform/database/cursor.js';
import type { Tx } from '../../platform/database/tx.js';
import { COMPARISON_SQL } from './comparison.sql.js';

const itemSchema = comparedMilestoneSchema.extend({ id: z.string() });
const pageSchema = z.object({ items: z.array(itemSchema), counts: z.record(z.string(), z.number()) });

/** The two instants compared, the earlier first. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** One page of differences with the counts per kind of everything the filters let through. */
export interface ComparisonPage {
  readonly items: Omit<z.infer<typeof itemSchema>, 'id'>[];
  readonly counts: Record<string, number>;
  readonly nextCursor: string | null;
}

const SORT = 'comparison';

/** The plan at two instants, compared in one statement over its history, under the reader's row policies. */
@Injectable()
export class ComparisonReadModel {
  async page(tx: Tx, programmeId: string, { from, to }: Span, query: ComparisonQuery): Promise<ComparisonPage> {
    const [ref, id] = query.cursor === undefined ? [null, null] : decodeCursor(query.cursor, SORT);
    const { force = null, workstream = null, kind = null, limit } = query;
    const values = [programmeId, from, to, force, workstream, kind, ref, id, limit + 1];
    const [page] = await tx.rows('comparison.page', COMPARISON_SQL, values, pageSchema);
    const { items = [], counts = {} } = page ?? {};
    const last = items.length > limit ? items[limit - 1] : undefined;
    return {
      items: items.slice(0, limit).map(({ id: _, ...item }) => item),
      counts: { added: 0, removed: 0, moved: 0, changed: 0, ...counts },
      nextCursor: last === undefined ? null : encodeCursor(SORT, [last.ref, last.id]),
    };
  }
}
