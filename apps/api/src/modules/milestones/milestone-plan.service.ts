import { Inject, Injectable } from '@nestjs/common';
import {
  decideClaim,
  decideVerification,
  refusal,
  refused,
  type BilingualText,
  type BusinessDate,
  type ClaimInput,
  type SubjectMilestone,
} from '@camau/domain';
import { z } from 'zod';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import { DatabaseSession } from '../../platform/database/database-session.js';
import type { Tx } from '../../platform/database/tx.js';
import { Audit } from '../../platform/history/audit.js';
import { orThrow, ProblemError } from '../../platform/problems/problem-error.js';
import { ProgrammeFactsService, subjectForceId, type ProgrammeFacts } from '../programmes/programme-facts.service.js';
import type { MilestoneEntity } from './milestone.entity.js';
import { MilestoneHistoryReadModel } from './milestone-history.read-model.js';
import { milestoneFacts } from './milestone.mapper.js';
import { MilestonesRepository, type MilestoneChange } from './milestones.repository.js';

/** A new milestone; `subject` is a force's slug or `national`, `workstream` a workstream's ref. */
export interface AddMilestone {
  readonly ref: string;
  readonly title: BilingualText;
  readonly workstream: string;
  readonly subject: string;
  readonly tier: 'board' | 'programme' | 'force';
  readonly ownerPost: BilingualText;
}

/** The plan's other commands: add, set the baseline, claim, verify; and what reports read of it. */
@Injectable()
export class MilestonePlanService {
  constructor(
    @Inject(DatabaseSession) private readonly db: DatabaseSession,
    @Inject(MilestonesRepository) private readonly milestones: MilestonesRepository,
    @Inject(ProgrammeFactsService) private readonly programmes: ProgrammeFactsService,
    @Inject(MilestoneHistoryReadModel) private readonly histories: MilestoneHistoryReadModel,
    @Inject(Audit) private readonly audit: Audit,
  ) {}

  async add(caller: SignedInPrincipal, { subject, workstream, ...milestone }: AddMilestone): Promise<void> {
    await this.db.write(caller.context, async (tx) => {
      const facts = await this.programmes.find(tx, caller.programmeId);
      const workstreamId = facts.workstreams.find(({ ref }) => ref === workstream)?.id;
      if (workstreamId === undefined)
        throw new ProblemError('unprocessable', [{ pointer: '/workstream', code: 'unknown_code' }]);
      await this.milestones.add(tx, {
        ...milestone,
        programmeId: caller.programmeId,
        workstreamId,
        forceId: subjectForceId(facts, subject),
      });
      await this.record(tx, caller, 'milestone_added', milestone.ref, { tier: milestone.tier });
    });
  }

  /** Freezes the original baseline for ever; the forecast starts equal to it. */
  async setBaseline(caller: SignedInPrincipal, ref: string, baselineOn: string): Promise<void> {
    await this.change(caller, ref, 'milestone_baseline_set', async (row) => {
      if (row.baselineOn !== null) orThrow(refused(refusal('conflict', 'milestone_has_baseline')));
      return { originalBaselineOn: baselineOn, baselineOn, forecastOn: baselineOn };
    });
  }

  async claim(caller: SignedInPrincipal, ref: string, input: ClaimInput): Promise<void> {
    await this.change(caller, ref, 'milestone_claimed', async (row, tx) => {
      const claim = orThrow(decideClaim(milestoneFacts(row), input, tx.today as BusinessDate));
      return { ...claim, claimedAt: tx.instant, claimedBy: caller.account.userId };
    });
  }

  async verify(caller: SignedInPrincipal, ref: string): Promise<void> {
    await this.change(caller, ref, 'milestone_verified', async (row, tx) => {
      const claimant = { id: row.claimedBy ?? '', employer: await this.employerOf(tx, row.claimedBy) };
      const verifier = { id: caller.account.userId, employer: caller.account.employer };
      const { verifiedBy } = orThrow(decideVerification(milestoneFacts(row), claimant, verifier));
      return { verifiedAt: tx.instant, verifiedBy };
    });
  }

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

  private async change(
    caller: SignedInPrincipal,
    ref: string,
    action: string,
    decide: (row: MilestoneEntity, tx: Tx) => Promise<MilestoneChange>,
  ): Promise<void> {
    await this.db.write(caller.context, async (tx) => {
      const row = await this.milestones.findByRef(tx, caller.programmeId, ref);
      if (row === null) throw new ProblemError('not_found');
      const change = await decide(row, tx);
      if (!(await this.milestones.change(tx, row.id, row.version, change))) throw new ProblemError('conflict');
      await this.record(tx, caller, action, ref, { ...change });
    });
  }

  private async employerOf(tx: Tx, userId: string | null): Promise<string> {
    const [row] = await tx.rows(
      'milestones.employer',
      'select employer_of($1) as employer',
      [userId],
      z.object({ employer: z.string().nullable() }),
    );
    return row?.employer ?? '';
  }

  private async record(
    tx: Tx,
    caller: SignedInPrincipal,
    action: string,
    ref: string,
    facts: Record<string, unknown>,
  ): Promise<void> {
    await this.audit.record(tx, {
      action,
      programmeId: caller.programmeId,
      subjectType: 'milestone',
      subjectId: ref,
      facts,
    });
  }
}
