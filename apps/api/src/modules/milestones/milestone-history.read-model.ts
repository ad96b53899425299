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

const momentSchema = z.object({
  ref: z.string(),
  field: z.string(),
  at: z.string(),
  by: bilingualTextSchema.nullable(),
});

/** The milestone as it stood from `at` on, and who left it so. */
export type MilestoneVersion = z.infer<typeof versionSchema>;

/** Every recorded state of one milestone, oldest first, up to the instant the transaction reads at. */
@Injectable()
export class MilestoneHistoryReadModel {
  /** When each compared fact of these milestones was last changed, and by whose post. */
  async factMoments(tx: Tx, programmeId: string, refs: readonly string[]): Promise<z.infer<typeof momentSchema>[]> {
    return tx.rows(
      'milestones.fact-moments',
      FACT_MOMENTS_SQL,
      [programmeId, refs, tx.context.asAt?.instant ?? 'infinity'],
      momentSchema,
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

/** The values are those of `COMPARED_FACTS`; what is compared is whether they moved, not how they are written. */
const FACT_MOMENTS_SQL = `
with step as (
  select h.ref, h.valid_from, h.changed_by, fact.field, fact.value,
    lag(fact.value) over (partition by h.id, fact.field order by h.valid_from) as before
  from history.milestone h
  cross join lateral (values ('workstream', h.workstream_id::text), ('tier', h.tier), ('originalBaselineOn', h.original_baseline_on::text),
    ('baselineOn', h.baseline_on::text), ('forecastOn', h.forecast_on::text), ('achievedOn', h.achieved_on::text), ('claimedOn', h.claimed_at::text),
    ('verifiedOn', h.verified_at::text), ('isCancelled', (h.cancelled_at is not null)::text), ('isRemoved', (h.removed_at is not null)::text)) as fact (field, value)
  where h.programme_id = $1 and h.ref = any ($2) and h.valid_from <= $3::timestamptz
)
select distinct on (ref, field) ref, field, valid_from as at, case when changed_by is not null then post_of(changed_by) end as by
from step where value is distinct from before order by ref, field, valid_from desc`;

const HISTORY_SQL = `
select h.valid_from as at, post_of(h.changed_by) as by, h.changed_by as "changedBy", h.request_id as "requestId", h.act, h.cites, h.note,
  h.note_language as "noteLanguage", h.title, h.owner_post as "ownerPost", h.workstream_id as "workstreamId", w.ref as workstream, h.tier,
  h.original_baseline_on as "originalBaselineOn", h.baseline_on as "baselineOn", h.forecast_on as "forecastOn", h.achieved_on as "achievedOn",
  h.claimed_at as "claimedAt", h.claimed_by as "claimedBy", h.evidence, h.evidence_links as "evidenceLinks", h.verified_at as "verifiedAt",
  h.verified_by as "verifiedBy", h.cancelled_at as "cancelledAt", h.reason_code as "reasonCode", h.reason, h.reason_language as "reasonLanguage"
from history.milestone h join workstream w on w.id = h.workstream_id
where h.id = $1 and h.valid_from <= $2::timestamptz order by h.valid_from`;
