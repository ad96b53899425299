import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import { MilestoneEntity } from './milestone.entity.js';

export type NewMilestone = Pick<
  MilestoneEntity,
  'programmeId' | 'ref' | 'title' | 'workstreamId' | 'forceId' | 'tier' | 'ownerPost'
>;
export type Reforecasting = Pick<MilestoneEntity, 'forecastOn' | 'reasonCode' | 'reason'>;
export type MilestoneChange = Partial<Omit<MilestoneEntity, 'id' | 'programmeId' | 'ref' | 'version'>>;

/** Milestones as rows; every method works within a transaction's scope, so rows out of reach are not there. */
@Injectable()
export class MilestonesRepository {
  async findByRef(tx: Tx, programmeId: string, ref: string): Promise<MilestoneEntity | null> {
    return tx.manager.findOneBy(MilestoneEntity, { programmeId, ref });
  }

  /** Milestones of one subject; `forceId` null is the national part. In order of ref. */
  async ofSubject(tx: Tx, programmeId: string, forceId: string | null): Promise<MilestoneEntity[]> {
    return tx.manager
      .createQueryBuilder(MilestoneEntity, 'm')
      .where('m.programme_id = :programmeId and m.force_id is not distinct from cast(:forceId as uuid)', {
        programmeId,
        forceId,
      })
      .orderBy('m.ref')
      .getMany();
  }

  async add(tx: Tx, milestone: NewMilestone): Promise<void> {
    await tx.manager.insert(MilestoneEntity, milestone);
  }

  /** As `change`, for the one change that is made day by day: a named statement. */
  async reforecast(
    tx: Tx,
    id: string,
    version: number,
    { forecastOn, reasonCode, reason }: Reforecasting,
  ): Promise<boolean> {
    const touched = await tx.run(
      'milestones.reforecast',
      'update milestone set forecast_on = $3, reason_code = $4, reason = $5, version = version + 1 where id = $1 and version = $2',
      [id, version, forecastOn, reasonCode, reason],
    );
    return touched === 1;
  }

  /** Writes the change where id and version still fit and counts the version on; false when somebody else was quicker. */
  async change(tx: Tx, id: string, version: number, change: MilestoneChange): Promise<boolean> {
    const result = await tx.manager
      .createQueryBuilder()
      .update(MilestoneEntity)
      .set({ ...change, version: version + 1 })
      .where('id = :id and version = :version', { id, version })
      .execute();
    return result.affected === 1;
  }
}
