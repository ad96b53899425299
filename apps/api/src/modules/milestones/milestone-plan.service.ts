import { Inject, Injectable } from '@nestjs/common';
import type { SubjectMilestone } from '@camau/domain';
import type { Tx } from '../../platform/database/tx.js';
import type { ProgrammeFacts } from '../programmes/programme-facts.service.js';
import { MilestoneHistoryReadModel } from './milestone-history.read-model.js';
import { milestoneFacts } from './milestone.mapper.js';
import { MilestonesRepository } from './milestones.repository.js';

/** What reports read of the plan. */
@Injectable()
export class MilestonePlanService {
  constructor(
    @Inject(MilestonesRepository) private readonly milestones: MilestonesRepository,
    @Inject(MilestoneHistoryReadModel) private readonly histories: MilestoneHistoryReadModel,
  ) {}

  /** When each milestone of a subject was last changed, an ISO instant by ref. */
  async changedAt(tx: Tx, programmeId: string, forceId: string | null): Promise<Map<string, string>> {
    const rows = await this.histories.changedAt(tx, programmeId, forceId);
    return new Map(rows.map(({ ref, at }) => [ref, at]));
  }

  /** Milestones of one subject as rules read them, by ref; `forceId` null is the national part. */
  async ofSubject(tx: Tx, facts: ProgrammeFacts, forceId: string | null): Promise<SubjectMilestone[]> {
    const refOf = new Map(facts.workstreams.map(({ id, ref }) => [id, ref]));
    const rows = await this.milestones.ofSubject(tx, facts.id, forceId);
    return rows.map((row) => ({
      ...milestoneFacts(row),
      ref: row.ref,
      title: row.title,
      workstream: refOf.get(row.workstreamId) ?? '',
      tier: row.tier as SubjectMilestone['tier'],
      ownerPost: row.ownerPost,
    }));
  }
}
