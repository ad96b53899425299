import { Injectable } from '@nestjs/common';
import { bilingualTextSchema, reasonCodeSchema, tierSchema } from '@camau/contracts';
import { z } from 'zod';
import type { Tx } from '../../platform/database/tx.js';

const rowSchema = z.object({
  ref: z.string(),
  title: bilingualTextSchema,
  workstream: z.string(),
  force: z.string().nullable(),
  forceId: z.string().nullable(),
  tier: tierSchema,
  ownerPost: bilingualTextSchema,
  originalBaselineOn: z.string().nullable(),
  baselineOn: z.string().nullable(),
  forecastOn: z.string().nullable(),
  reasonCode: reasonCodeSchema.nullable(),
  reason: z.string().nullable(),
  achievedOn: z.string().nullable(),
  claimedAt: z.string().nullable(),
  verifiedAt: z.string().nullable(),
  cancelledAt: z.string().nullable(),
  version: z.number(),
});

/** One milestone as spreadsheets hold it, before its instants become days. */
export type SheetMilestone = z.infer<typeof rowSchema>;

/** Milestones by their refs, in one statement however many. */
@Injectable()
export class MilestoneSheetReadModel {
  async byRefs(tx: Tx, programmeId: string, refs: readonly string[], isLocking: boolean): Promise<SheetMilestone[]> {
    if (refs.length === 0) return [];
    const name = isLocking ? 'milestones.sheet-rows-locked' : 'milestones.sheet-rows';
    // NB: always locked in one order, so that two imports of the same rows wait for each other.
    const sql = isLocking ? `${SHEET_SQL} order by m.ref for update of m` : SHEET_SQL;
    return tx.rows(name, sql, [programmeId, refs], rowSchema);
  }
}

const SHEET_SQL = `
select m.ref, m.title, w.ref as workstream, f.slug as force, m.force_id as "forceId", m.tier, m.owner_post as "ownerPost",
  m.original_baseline_on as "originalBaselineOn", m.baseline_on as "baselineOn", m.forecast_on as "forecastOn", m.reason_code as "reasonCode", m.reason,
  m.achieved_on as "achievedOn", m.claimed_at as "claimedAt", m.verified_at as "verifiedAt", m.cancelled_at as "cancelledAt", m.version
from milestone m
join workstream w on w.programme_id = m.programme_id and w.id = m.workstream_id
left join force f on f.programme_id = m.programme_id and f.id = m.force_id
where m.programme_id = $1 and m.removed_at is null and m.ref = any ($2::text[])`;
