import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Tx } from '../../platform/database/tx.js';
import { MilestoneEntity } from './milestone.entity.js';

export type NewMilestoneRow = Pick<
  MilestoneEntity,
  'programmeId' | 'ref' | 'title' | 'workstreamId' | 'forceId' | 'tier' | 'ownerPost' | 'act' | 'cites'
>;
export type MilestoneChange = Partial<
  Omit<MilestoneEntity, 'id' | 'programmeId' | 'ref' | 'forceId' | 'version' | 'searchKey' | 'ownerKey'>
>;

/** Columns that are changed, by field; jsonb ones are sent as text. */
const COLUMNS = {
  title: 'title',
  workstreamId: 'workstream_id',
  tier: 'tier',
  ownerPost: 'owner_post',
  originalBaselineOn: 'original_baseline_on',
  baselineOn: 'baseline_on',
  forecastOn: 'forecast_on',
  reasonCode: 'reason_code',
  reason: 'reason',
  reasonLanguage: 'reason_language',
  achievedOn: 'achieved_on',
  claimedAt: 'claimed_at',
  claimedBy: 'claimed_by',
  evidence: 'evidence',
  evidenceLinks: 'evidence_links',
  verifiedAt: 'verified_at',
  verifiedBy: 'verified_by',
  cancelledAt: 'cancelled_at',
  removedAt: 'removed_at',
  act: 'act',
  cites: 'cites',
  note: 'note',
  noteLanguage: 'note_language',
} as const satisfies Record<keyof MilestoneChange, string>;

/** Milestones as rows; every method works within a transaction's scope, so rows out of reach are not there. */
@Injectable()
export class MilestonesRepository {
  /** Milestones of one subject; `forceId` null is the national part. In order of ref. */
  async ofSubject(tx: Tx, programmeId: string, forceId: string | null): Promise<MilestoneEntity[]> {
    return tx.manager
      .createQueryBuilder(MilestoneEntity, 'm')
      .where(
        'm.programme_id = :programmeId and m.force_id is not distinct from cast(:forceId as uuid) and m.removed_at is null',
        { programmeId, forceId },
      )
      .orderBy('m.ref')
      .getMany();
  }

  /** Milestones of several subjects; null among the force ids is the national part. In order of ref. */
  async ofSubjects(tx: Tx, programmeId: string, forceIds: readonly (string | null)[]): Promise<MilestoneEntity[]> {
    return tx.manager
      .createQueryBuilder(MilestoneEntity, 'm')
      .where(
        'm.programme_id = :programmeId and m.removed_at is null and (m.force_id = any(:forces) or (:isNational and m.force_id is null))',
        { programmeId, forces: forceIds.filter((id) => id !== null), isNational: forceIds.includes(null) },
      )
      .orderBy('m.ref')
      .getMany();
  }

  /** Every milestone of a programme, in order of ref. */
  async ofProgramme(tx: Tx, programmeId: string): Promise<MilestoneEntity[]> {
    return tx.manager
      .createQueryBuilder(MilestoneEntity, 'm')
      .where('m.programme_id = :programmeId and m.removed_at is null', { programmeId })
      .orderBy('m.ref')
      .getMany();
  }

  async add(tx: Tx, milestone: NewMilestoneRow): Promise<void> {
    await tx.manager.insert(MilestoneEntity, milestone);
  }

  /** Whether the ref is taken, also by a milestone the caller may not see. */
  async isTaken(tx: Tx, programmeId: string, ref: string): Promise<boolean> {
    const [row] = await tx.rows(
      'milestones.is-taken',
      'select milestone_ref_taken($1, $2) as taken',
      [programmeId, ref],
      z.object({ taken: z.boolean() }),
    );
    return row?.taken ?? false;
  }

  /** Whether the cell was declared not in scope; one nobody declared anything of is in scope. */
  async isOutOfScope(tx: Tx, programmeId: string, workstreamId: string, forceId: string | null): Promise<boolean> {
    const rows = await tx.rows(
      'milestones.is-out-of-scope',
      'select 1 from cell where programme_id = $1 and workstream_id = $2 and force_id is not distinct from $3 and not in_scope',
      [programmeId, workstreamId, forceId],
      z.object({}),
    );
    return rows.length > 0;
  }

  /**
   * Writes the change where id and version still fit and counts the version on; false when somebody else was quicker. One named
   * statement per set of fields.
   */
  async change(tx: Tx, id: string, version: number, change: MilestoneChange): Promise<boolean> {
    const fields = (Object.keys(COLUMNS) as (keyof MilestoneChange)[]).filter((field) => change[field] !== undefined);
    const columns = fields.map((field) => COLUMNS[field]);
    const touched = await tx.run(
      `milestones.change:${nameOf(fields)}`,
      `update milestone set ${columns.map((column, index) => `${column} = $${index + 3}`).join(', ')}, version = version + 1 where id = $1 and version = $2`,
      [id, version, ...fields.map((field) => asParameter(change[field]))],
    );
    return touched === 1;
  }
}

/** A short name of a set of fields, one bit each: PostgreSQL keeps 63 characters of a statement's name. */
function nameOf(fields: readonly (keyof MilestoneChange)[]): string {
  const bits = Object.keys(COLUMNS).map((field) => (fields.includes(field as keyof MilestoneChange) ? '1' : '0'));
  return parseInt(bits.join(''), 2).toString(36);
}

function asParameter(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}
