import { Injectable } from '@nestjs/common';
import { bilingualTextSchema } from '@camau/contracts';
import { z } from 'zod';
import type { Tx } from '../../platform/database/tx.js';
import type { MilestoneEntity } from './milestone.entity.js';

const plannedSchema = z.object({
  id: z.string(),
  programmeId: z.string(),
  ref: z.string(),
  title: bilingualTextSchema,
  workstreamId: z.string(),
  forceId: z.string().nullable(),
  tier: z.string(),
  ownerPost: bilingualTextSchema,
  originalBaselineOn: z.string().nullable(),
  baselineOn: z.string().nullable(),
  forecastOn: z.string().nullable(),
  reasonCode: z.string().nullable(),
  reason: z.string().nullable(),
  reasonLanguage: z.string().nullable(),
  achievedOn: z.string().nullable(),
  claimedAt: z.string().nullable(),
  claimedBy: z.string().nullable(),
  evidence: z.string().nullable(),
  evidenceLinks: z.array(z.object({ label: z.string(), url: z.string() })).nullable(),
  verifiedAt: z.string().nullable(),
  verifiedBy: z.string().nullable(),
  cancelledAt: z.string().nullable(),
  removedAt: z.string().nullable(),
  act: z.string().nullable(),
  cites: z.string().nullable(),
  note: z.string().nullable(),
  noteLanguage: z.string().nullable(),
  version: z.number(),
  /** workstream's ref, and the force's slug or null for national */
  workstream: z.string(),
  force: z.string().nullable(),
  programmeStartsOn: z.string(),
  toleranceWorkingDays: z.number(),
  verificationWorkingDays: z.number(),
  /** posts behind the claim and its verification, and the body that employs the claimant */
  claimant: bilingualTextSchema.nullable(),
  claimantEmployer: z.string().nullable(),
  verifier: bilingualTextSchema.nullable(),
  openChangeRequest: z.string().nullable(),
}) satisfies z.ZodType<MilestoneEntity>;

/** A milestone's row with what its rules and its page ask of its programme. */
export type PlannedMilestone = z.infer<typeof plannedSchema>;

/** Reads one milestone, and all of that, in one statement. */
@Injectable()
export class PlannedMilestoneReadModel {
  /** null when there is none with this ref within reach */
  async findByRef(tx: Tx, programmeId: string, ref: string): Promise<PlannedMilestone | null> {
    const [row] = await tx.rows('milestones.planned', PLANNED_SQL, [programmeId, ref], plannedSchema);
    return row ?? null;
  }
}

const PLANNED_SQL = `
select m.id, m.programme_id as "programmeId", m.ref, m.title, m.workstream_id as "workstreamId", m.force_id as "forceId", m.tier, m.owner_post as "ownerPost",
  m.original_baseline_on as "originalBaselineOn", m.baseline_on as "baselineOn", m.forecast_on as "forecastOn", m.reason_code as "reasonCode", m.reason,
  m.reason_language as "reasonLanguage", m.achieved_on as "achievedOn", m.claimed_at as "claimedAt", m.claimed_by as "claimedBy", m.evidence,
  m.evidence_links as "evidenceLinks", m.verified_at as "verifiedAt", m.verified_by as "verifiedBy", m.cancelled_at as "cancelledAt", m.removed_at as "removedAt",
  m.act, m.cites, m.note, m.note_language as "noteLanguage", m.version, w.ref as workstream, f.slug as force, p.starts_on as "programmeStartsOn",
  p.milestone_tolerance_working_days as "toleranceWorkingDays", p.verification_working_days as "verificationWorkingDays",
  case when m.claimed_by is not null then post_of(m.claimed_by) end as claimant, case when m.claimed_by is not null then employer_of(m.claimed_by) end as "claimantEmployer",
  case when m.verified_by is not null then post_of(m.verified_by) end as verifier,
  (select c.ref from change_request c where c.programme_id = m.programme_id and c.milestone_id = m.id and c.state = 'raised') as "openChangeRequest"
from milestone m
join programme p on p.id = m.programme_id
join workstream w on w.programme_id = m.programme_id and w.id = m.workstream_id
left join force f on f.programme_id = m.programme_id and f.id = m.force_id
where m.programme_id = $1 and m.ref = $2 and m.removed_at is null`;
