import type { Milestone } from '@camau/contracts';
import { businessDateOf, type BusinessDate, type MilestoneFacts, type MilestoneStatus } from '@camau/domain';
import type { MilestoneEntity } from './milestone.entity.js';
import type { PlannedMilestone } from './planned-milestone.read-model.js';

/** What the rules read of a row: dates as business dates, instants as the London day they fall on. */
export function milestoneFacts(
  row: Pick<
    MilestoneEntity,
    'originalBaselineOn' | 'baselineOn' | 'forecastOn' | 'achievedOn' | 'claimedAt' | 'verifiedAt' | 'cancelledAt'
  >,
): MilestoneFacts {
  const day = (instant: string | Date | null): BusinessDate | null =>
    instant === null ? null : businessDateOf(new Date(instant));
  return {
    originalBaselineOn: row.originalBaselineOn as BusinessDate | null,
    baselineOn: row.baselineOn as BusinessDate | null,
    forecastOn: row.forecastOn as BusinessDate | null,
    achievedOn: row.achievedOn as BusinessDate | null,
    claimedOn: day(row.claimedAt),
    verifiedOn: day(row.verifiedAt),
    isCancelled: row.cancelledAt !== null,
  };
}

interface Page {
  readonly row: PlannedMilestone;
  readonly derived: MilestoneStatus;
  readonly forecastHistory: Milestone['forecastHistory'];
  readonly allowedActions: string[];
  readonly today: string;
}

/** One milestone as it leaves the API. */
export function toMilestone({ row, derived, forecastHistory, allowedActions, today }: Page): Milestone {
  return {
    ref: row.ref,
    title: row.title,
    workstream: row.workstream,
    force: row.force,
    tier: row.tier as Milestone['tier'],
    ownerPost: row.ownerPost,
    originalBaselineOn: row.originalBaselineOn,
    baselineOn: row.baselineOn,
    forecastOn: row.forecastOn,
    achievedOn: row.achievedOn,
    status: derived.status,
    slip: derived.slipCurrent,
    slipOriginal: derived.slipOriginal,
    overdue: derived.isOverdue,
    awaitingVerification: derived.isAwaitingVerification,
    reasonCode: row.reasonCode as Milestone['reasonCode'],
    reason: row.reason,
    reasonLanguage: row.reasonLanguage as Milestone['reasonLanguage'],
    claimedAt: instant(row.claimedAt),
    claimedBy: row.claimant,
    evidence: row.evidence,
    evidenceLinks: row.evidenceLinks ?? [],
    verifiedAt: instant(row.verifiedAt),
    verifiedBy: row.verifier,
    cancelledAt: instant(row.cancelledAt),
    openChangeRequest: row.openChangeRequest,
    reasons: derived.reasons.map(({ code, ...params }) => ({
      code,
      params: params as Record<string, string | number>,
    })),
    forecastHistory,
    allowedActions,
    version: row.version,
    today,
  };
}

function instant(value: string | Date | null): string | null {
  return value === null ? null : new Date(value).toISOString();
}
