import { Injectable } from '@nestjs/common';
import { bilingualTextSchema } from '@camau/contracts';
import { z } from 'zod';
import type { Tx } from '../../platform/database/tx.js';

const versionSchema = z.object({
  at: z.string(),
  by: bilingualTextSchema.nullable(),
  requestId: z.string(),
  titleEn: z.string().nullable(),
  titleCy: z.string().nullable(),
  tier: z.string(),
  originalBaselineOn: z.string().nullable(),
  baselineOn: z.string().nullable(),
  forecastOn: z.string().nullable(),
  achievedOn: z.string().nullable(),
  claimedAt: z.string().nullable(),
  verifiedAt: z.string().nullable(),
  cancelledAt: z.string().nullable(),
  reasonCode: z.string().nullable(),
  reason: z.string().nullable(),
});

/** The milestone as it stood from `at` on, and who left it so. */
export type MilestoneVersion = z.infer<typeof versionSchema>;

/** Every recorded state of one milestone, oldest first, up to the instant the transaction reads at. */
@Injectable()
export class MilestoneHistoryReadModel {
  /** When each milestone of one subject was last changed. */
  async changedAt(tx: Tx, programmeId: string, forceId: string | null): Promise<{ ref: string; at: string }[]> {
    return tx.rows(
      'milestones.changed-at',
      CHANGED_AT_SQL,
      [programmeId, forceId],
      z.object({ ref: z.string(), at: z.string() }),
    );
  }

  async versions(tx: Tx, milestoneId: string): Promise<MilestoneVersion[]> {
    return tx.rows(
      'milestones.history',
      HISTORY_SQL,
      [milestoneId, tx.context.asAt?.instant ?? 'infinity'],
      versionSchema,
    );
  }
}

const CHANGED_AT_SQL = `
select h.ref, h.valid_from as at from history.milestone h
where h.programme_id = $1 and h.force_id is not distinct from $2 and h.valid_to = 'infinity'`;

const HISTORY_SQL = `
select h.valid_from as at, post_of(h.changed_by) as by, h.request_id as "requestId", h.title ->> 'en' as "titleEn", h.title ->> 'cy' as "titleCy",
  h.tier, h.original_baseline_on as "originalBaselineOn", h.baseline_on as "baselineOn", h.forecast_on as "forecastOn", h.achieved_on as "achievedOn",
  h.claimed_at as "claimedAt", h.verified_at as "verifiedAt", h.cancelled_at as "cancelledAt", h.reason_code as "reasonCode", h.reason
from history.milestone h where h.id = $1 and h.valid_from <= $2::timestamptz order by h.valid_from`;
