import { Inject, Injectable } from '@nestjs/common';
import type { FactMoment, SubjectMilestone } from '@camau/domain';
import type { Tx } from '../../platform/database/tx.js';
import type { ProgrammeFacts } from '../programmes/programme-facts.service.js';
import { MilestoneHistoryReadModel } from './milestone-history.read-model.js';
import type { MilestoneEntity } from './milestone.entity.js';
import { milestoneFacts } from './milestone.mapper.js';
import { MilestonesRepository } from './milestones.repository.js';

type MilestonesBySubject = ReadonlyMap<string | null, readonly SubjectMilestone[]>;

/** A milestone as rules read it, at the version it has now. */
export interface PlannedSubjectMilestone extends SubjectMilestone {
  readonly version: number;
}

/** What reports read of the plan. */
@Injectable()
export class MilestonePlanService {
  constructor(
    @Inject(MilestonesRepository) private readonly milestones: MilestonesRepository,
    @Inject(MilestoneHistoryReadModel) private readonly histories: MilestoneHistoryReadModel,
  ) {}

  /** When and by whose post each fact of these milestones was last changed; keys are those of `factKey`. */
  async factMoments(tx: Tx, programmeId: string, refs: readonly string[]): Promise<Map<string, FactMoment>> {
    if (refs.length === 0) return new Map();
    const rows = await this.histories.factMoments(tx, programmeId, refs);
    return new Map(
      rows.map(({ ref, field, at, by }) => [factKey({ ref, field }), { changedAt: at, changedBy: by }] as const),
    );
  }

  /** Every subject's milestones as rules read them, by force id; null is the national part. */
  async bySubject(tx: Tx, facts: ProgrammeFacts): Promise<MilestonesBySubject> {
    return bySubject(await this.milestones.ofProgramme(tx, facts.id), facts);
  }

  /** The same of some subjects. */
  async ofSubjects(tx: Tx, facts: ProgrammeFacts, forceIds: readonly (string | null)[]): Promise<MilestonesBySubject> {
    return bySubject(await this.milestones.ofSubjects(tx, facts.id, forceIds), facts);
  }

  /** Milestones of one subject as rules read them, by ref; `forceId` null is the national part. */
  async ofSubject(tx: Tx, facts: ProgrammeFacts, forceId: string | null): Promise<PlannedSubjectMilestone[]> {
    const rows = await this.milestones.ofSubject(tx, facts.id, forceId);
    return rows.map((row) => ({ ...subjectMilestone(row, facts), version: row.version }));
  }
}

function bySubject(rows: readonly MilestoneEntity[], facts: ProgrammeFacts): MilestonesBySubject {
  const subjects = new Map<string | null, SubjectMilestone[]>();
  for (const row of rows) {
    const milestones = subjects.get(row.forceId) ?? [];
    subjects.set(row.forceId, milestones);
    milestones.push(subjectMilestone(row, facts));
  }
  return subjects;
}

/** One key for a fact of a milestone. */
export function factKey({ ref, field }: { readonly ref: string; readonly field: string }): string {
  return `${ref} ${field}`;
}

function subjectMilestone(row: MilestoneEntity, { workstreams }: ProgrammeFacts): SubjectMilestone {
  return {
    ...milestoneFacts(row),
    ref: row.ref,
    title: row.title,
    workstream: workstreams.find(({ id }) => id === row.workstreamId)?.ref ?? '',
    tier: row.tier as SubjectMilestone['tier'],
    ownerPost: row.ownerPost,
  };
}
