import { Injectable } from '@nestjs/common';
import { bilingualTextSchema, evidenceLinkSchema, languageSchema, milestoneActSchema } from '@camau/contracts';
import { z } from 'zod';
import type { Tx } from '../../platform/database/tx.js';

const versionSchema = z.object({
  at: z.string(),
  by: bilingualTextSchema.nullable(),
  requestId: z.string(),
  act: milestoneActSchema.nullable(),
  cites: z.string().nullable(),
  note: z.string().nullable(),
  noteLanguage: languageSchema.nullable(),
  changedBy: z.string().nullable(),
  title: bilingualTextSchema,
  ownerPost: bilingualTextSchema,
  workstreamId: z.string(),
  workstream: z.string(),
  tier: z.string(),
  originalBaselineOn: z.string().nullable(),
  baselineOn: z.string().nullable(),
  forecastOn: z.string().nullable(),
  achievedOn: z.string().nullable(),
  claimedAt: z.string().nullable(),
  claimedBy: z.string().nullable(),
  evidence: z.string().nullable(),
  evidenceLinks: z.array(evidenceLinkSchema).nullable(),
  verifiedAt: z.string().nullable(),
  verifiedBy: z.string().nullable(),
  cancelledAt: z.string().nullable(),
  reasonCode: z.string().nullable(),
  reason: z.string().nullable(),
  reasonLanguage: languageSchema.nullable(),
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
where h.programme_id = $1 and h.force_id is not distinct from $2 and h.valid_to = 'infinity' and h.removed_at is null`;

const HISTORY_SQL = `
select h.valid_from as at, post_of(h.changed_by) as by, h.changed_by as "changedBy", h.request_id as "requestId", h.act, h.cites, h.note,
  h.note_language as "noteLanguage", h.title, h.owner_post as "ownerPost", h.workstream_id as "workstreamId", w.ref as workstream, h.tier,
  h.original_baseline_on as "originalBaselineOn", h.baseline_on as "baselineOn", h.forecast_on as "forecastOn", h.achieved_on as "achievedOn",
  h.claimed_at as "claimedAt", h.claimed_by as "claimedBy", h.evidence, h.evidence_links as "evidenceLinks", h.verified_at as "verifiedAt",
  h.verified_by as "verifiedBy", h.cancelled_at as "cancelledAt", h.reason_code as "reasonCode", h.reason, h.reason_language as "reasonLanguage"
from history.milestone h join workstream w on w.id = h.workstream_id
where h.id = $1 and h.valid_from <= $2::timestamptz order by h.valid_from`;
