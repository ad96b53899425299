import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Tx } from '../../platform/database/tx.js';

const circulatedRowSchema = z.object({
  id: z.string(),
  version: z.number(),
  circulatedAt: z.string(),
});
export type CirculatedRow = z.infer<typeof circulatedRowSchema>;
const placeSchema = circulatedRowSchema.extend({ cycleId: z.string() });
export type CirculatedPlace = z.infer<typeof placeSchema>;

/** The position circulated last, as far as the reader may see any. */
@Injectable()
export class CirculatedPositionReadModel {
  async last(tx: Tx, programmeId: string): Promise<CirculatedRow | undefined> {
    const [row] = await tx.rows('positions.last-circulated', LAST_SQL, [programmeId], circulatedRowSchema);
    return row;
  }

  /** One circulated position: the version asked for, or the cycle's latest. */
  async ofCycle(
    tx: Tx,
    programmeId: string,
    cycle: string,
    version: number | null,
  ): Promise<CirculatedPlace | undefined> {
    const [row] = await tx.rows('positions.circulated', OF_CYCLE_SQL, [programmeId, cycle, version], placeSchema);
    return row;
  }

  async canonical(tx: Tx, id: string): Promise<string | undefined> {
    const schema = z.object({ canonical: z.string() });
    const [row] = await tx.rows('positions.canonical', 'select canonical from position where id = $1', [id], schema);
    return row?.canonical;
  }
}

const LAST_SQL = `
select p.id, p.version, p.circulated_at as "circulatedAt" from position p join cycle c on c.id = p.cycle_id
where p.programme_id = $1 and p.circulated_at is not null order by c.period_ends_on desc, p.version desc limit 1`;

const OF_CYCLE_SQL = `
select p.id, p.version, p.circulated_at as "circulatedAt", p.cycle_id as "cycleId" from position p join cycle c on c.id = p.cycle_id
where p.programme_id = $1 and c.ref = $2 and ($3::integer is null or p.version = $3) and p.circulated_at is not null order by p.version desc limit 1`;
