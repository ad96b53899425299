import { Inject, Injectable } from '@nestjs/common';
import type { Milestone } from '@camau/contracts';
import {
  canWrite,
  decideUndo,
  deriveMilestoneStatus,
  reforecastRefusal,
  undoPermission,
  verificationRefusal,
  type BusinessDate,
  type MilestoneAct,
  type MilestoneFacts,
  type MilestoneRules,
  type ProposalSubject,
  type Tier,
  type WritePermission,
} from '@camau/domain';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import type { Tx } from '../../platform/database/tx.js';
import { ProblemError } from '../../platform/problems/problem-error.js';
import { WorkingCalendars } from '../programmes/working-calendars.service.js';
import { MilestoneHistoryReadModel, type MilestoneVersion } from './milestone-history.read-model.js';
import { toForecastHistory } from './milestone-history.mapper.js';
import { milestoneFacts, toMilestone } from './milestone.mapper.js';
import { PlannedMilestoneReadModel, type PlannedMilestone } from './planned-milestone.read-model.js';

/** Rules of one milestone's programme on the transaction's day. */
export type PlanRules = MilestoneRules & { readonly programmeStartsOn: BusinessDate };

/** A milestone as change requests see it. */
export interface ChangeSubject {
  readonly id: string;
  readonly programmeId: string;
  readonly forceId: string | null;
  readonly version: number;
  readonly openChangeRequest: string | null;
  readonly subject: ProposalSubject;
  readonly rules: PlanRules;
}

/** One milestone as it is read: its row, the rules it stands under, and its page with what the caller may do. */
@Injectable()
export class MilestonePages {
  constructor(
    @Inject(PlannedMilestoneReadModel) private readonly planned: PlannedMilestoneReadModel,
    @Inject(MilestoneHistoryReadModel) private readonly histories: MilestoneHistoryReadModel,
    @Inject(WorkingCalendars) private readonly calendars: WorkingCalendars,
  ) {}

  /** The row, or `not_found` when none with this ref is within reach. */
  async require(tx: Tx, programmeId: string, ref: string): Promise<PlannedMilestone> {
    const row = await this.planned.findByRef(tx, programmeId, ref);
    if (row === null) throw new ProblemError('not_found');
    return row;
  }

  async rules(tx: Tx, row: PlannedMilestone): Promise<PlanRules> {
    return {
      today: tx.today as BusinessDate,
      calendar: await this.calendars.calendar(tx),
      toleranceWorkingDays: row.toleranceWorkingDays,
      verificationWorkingDays: row.verificationWorkingDays,
      programmeStartsOn: row.programmeStartsOn as BusinessDate,
    };
  }

  /** What a change request is compared with, and the rules it stands under. */
  async changeSubject(tx: Tx, programmeId: string, ref: string): Promise<ChangeSubject> {
    const row = await this.require(tx, programmeId, ref);
    const { id, forceId, ownerPost, openChangeRequest, version } = row;
    const subject = { facts: milestoneFacts(row), tier: row.tier as Tier, ownerPost };
    return { id, programmeId, forceId, version, openChangeRequest, subject, rules: await this.rules(tx, row) };
  }

  /** 412 with the milestone as it is now, so that both values can be shown. */
  async stale(tx: Tx, caller: SignedInPrincipal, ref: string): Promise<never> {
    const row = await this.require(tx, caller.programmeId, ref);
    throw new ProblemError(
      'version_mismatch',
      [{ pointer: '', code: 'version_stale' }],
      await this.page(tx, caller, row),
    );
  }

  async page(tx: Tx, caller: SignedInPrincipal, row: PlannedMilestone): Promise<Milestone> {
    const rules = await this.rules(tx, row);
    const versions = await this.histories.versions(tx, row.id);
    return toMilestone({
      row,
      derived: deriveMilestoneStatus(milestoneFacts(row), rules),
      forecastHistory: toForecastHistory(versions, rules.calendar),
      allowedActions: caller.context.asAt === null ? allowedActions(caller, row, versions) : [],
      today: tx.today,
    });
  }
}

/** What the caller may do with the milestone as it is; every act decides again. */
function allowedActions(
  caller: SignedInPrincipal,
  row: PlannedMilestone,
  versions: readonly MilestoneVersion[],
): string[] {
  const facts = milestoneFacts(row);
  const may = (permission: WritePermission): boolean => canWrite(caller.access, permission, row);
  const judge = { id: caller.account.userId, employer: caller.account.employer };
  const claimant = { id: row.claimedBy ?? '', employer: row.claimantEmployer ?? '' };
  const isOpenPlan = reforecastRefusal(facts) === null;
  const mayVerify = may('milestone:verify') && verificationRefusal(facts, claimant, judge) === null;
  const offered: readonly (readonly [string, boolean])[] = [
    ['edit', !facts.isCancelled && may('milestone:plan')],
    ['set_baseline', !facts.isCancelled && facts.baselineOn === null && may('milestone:plan')],
    ['reforecast', isOpenPlan && may('milestone:reforecast')],
    ['claim', isOpenPlan && may('milestone:claim')],
    ['withdraw_claim', isClaimed(facts) && row.claimedBy === judge.id && may('milestone:claim')],
    ['verify', mayVerify],
    ['refuse_claim', mayVerify],
    ['undo', mayUndo(judge.id, row, versions, may)],
    ['raise_change', isChangeable(facts) && row.openChangeRequest === null && may('milestone:raise_change')],
  ];
  return offered.filter(([, isOffered]) => isOffered).map(([action]) => action);
}

function isClaimed({ isCancelled, claimedOn, verifiedOn }: MilestoneFacts): boolean {
  return !isCancelled && claimedOn !== null && verifiedOn === null;
}

function isChangeable({ isCancelled, baselineOn, verifiedOn }: MilestoneFacts): boolean {
  return !isCancelled && baselineOn !== null && verifiedOn === null;
}

function mayUndo(
  personId: string,
  row: PlannedMilestone,
  versions: readonly MilestoneVersion[],
  may: (permission: WritePermission) => boolean,
): boolean {
  const act = row.act as MilestoneAct | null;
  const permission = undoPermission(act);
  const by = versions.at(-1)?.changedBy ?? null;
  return permission !== null && may(permission) && decideUndo({ act, by }, versions.length > 1, personId).ok;
}
