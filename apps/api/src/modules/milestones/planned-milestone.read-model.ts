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
  achievedOn: z.string().nullable(),
  claimedAt: z.string().nullable(),
  claimedBy: z.string().nullable(),
  evidence: z.string().nullable(),
  verifiedAt: z.string().nullable(),
  verifiedBy: z.string().nullable(),
  cancelledAt: z.string().nullable(),
  version: z.number(),
  /** workstream's ref, and the force's slug or null for national */
  workstream: z.string(),
  force: z.string().nullable(),
  programmeStartsOn: z.string(),
  toleranceWorkingDays: z.number(),
  verificationWorkingDays: z.number(),
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
  m.achieved_on as "achievedOn", m.claimed_at as "claimedAt", m.claimed_by as "claimedBy", m.evidence, m.verified_at as "verifiedAt",
  m.verified_by as "verifiedBy", m.cancelled_at as "cancelledAt", m.version, w.ref as workstream, f.slug as force, p.starts_on as "programmeStartsOn",
  p.milestone_tolerance_working_days as "toleranceWorkingDays", p.verification_working_days as "verificationWorkingDays"
from milestone m
join programme p on p.id = m.programme_id
join workstream w on w.programme_id = m.programme_id and w.id = m.workstream_id
left join force f on f.programme_id = m.programme_id and f.id = m.force_id
where m.programme_id = $1 and m.ref = $2`;
