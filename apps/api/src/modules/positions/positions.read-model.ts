import { Injectable } from '@nestjs/common';
import { bilingualTextSchema, positionListItemSchema } from '@camau/contracts';
import { z } from 'zod';
import type { Tx } from '../../platform/database/tx.js';

const listRowSchema = positionListItemSchema;
const versionRowSchema = positionListItemSchema.extend({ reason: bilingualTextSchema.nullable() });
const positionRowSchema = positionListItemSchema.extend({
  previousSha256: z.string().nullable(),
  canonical: z.string(),
});
export type PositionRow = z.infer<typeof positionRowSchema>;

/** Positions as pages read them: one statement each. Row policies leave a Board member the circulated ones only. */
@Injectable()
export class PositionsReadModel {
  async list(tx: Tx, programmeId: string): Promise<z.infer<typeof listRowSchema>[]> {
    return tx.rows(
      'positions.list',
      `select ${LIST_COLUMNS} ${FROM} where p.programme_id = $1 order by p.sequence desc limit 200`,
      [programmeId],
      listRowSchema,
    );
  }

  /** One cycle's position: the version asked for, or the latest the reader may see. */
  async find(tx: Tx, programmeId: string, cycle: string, version: number | null): Promise<PositionRow | undefined> {
    const sql = `select ${LIST_COLUMNS}, p.previous_sha256 as "previousSha256", p.canonical ${FROM}
      where p.programme_id = $1 and c.ref = $2 and ($3::integer is null or p.version = $3) order by p.version desc limit 1`;
    const [row] = await tx.rows('positions.find', sql, [programmeId, cycle, version], positionRowSchema);
    return row;
  }

  /** Every version of one cycle's position, the latest first, each with the reason it was made for. */
  async versions(tx: Tx, programmeId: string, cycle: string): Promise<z.infer<typeof versionRowSchema>[]> {
    const sql = `select ${LIST_COLUMNS}, p.canonical::jsonb #> '{correction,reason}' as reason ${FROM}
      where p.programme_id = $1 and c.ref = $2 order by p.version desc limit 200`;
    return tx.rows('positions.versions', sql, [programmeId, cycle], versionRowSchema);
  }
}

const LIST_COLUMNS = `c.ref as cycle, p.version, p.sequence, p.sha256, p.closed_at as "closedAt", p.circulated_at as "circulatedAt",
  c.state = 'reopened' and p.version = (select max(v.version) from position v where v.cycle_id = p.cycle_id) as "underCorrection"`;
const FROM = 'from position p join cycle c on c.id = p.cycle_id';
