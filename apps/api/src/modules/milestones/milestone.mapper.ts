import type { Milestone, MilestoneHistory } from '@camau/contracts';
import {
  businessDateOf,
  reforecastRefusal,
  type BusinessDate,
  type MilestoneFacts,
  type MilestoneStatus,
  type WorkingCalendar,
} from '@camau/domain';
import type { MilestoneEntity } from './milestone.entity.js';
import type { MilestoneVersion } from './milestone-history.read-model.js';

/** What the rules read of a row: dates as business dates, instants as the London day they fall on. */
export function milestoneFacts(row: MilestoneEntity): MilestoneFacts {
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
  readonly row: MilestoneEntity;
  readonly derived: MilestoneStatus;
  readonly versions: readonly MilestoneVersion[];
  readonly calendar: WorkingCalendar;
  readonly workstream: string;
  readonly force: string | null;
  readonly canReforecast: boolean;
  readonly today: string;
}

/** One milestone as it leaves the API. */
export function toMilestone({
  row,
  derived,
  versions,
  calendar,
  workstream,
  force,
  canReforecast,
  today,
}: Page): Milestone {
  return {
    ref: row.ref,
    title: row.title,
    workstream,
    force,
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
    claimedAt: instant(row.claimedAt),
    verifiedAt: instant(row.verifiedAt),
    cancelledAt: instant(row.cancelledAt),
    reasons: derived.reasons.map(({ code, ...params }) => ({
      code,
      params: params as Record<string, string | number>,
    })),
    forecastHistory: toForecastHistory(versions, calendar),
    allowedActions: canReforecast && reforecastRefusal(milestoneFacts(row)) === null ? ['reforecast'] : [],
    version: row.version,
    today,
  };
}

function instant(value: string | Date | null): string | null {
  return value === null ? null : new Date(value).toISOString();
}

/** Each forecast with its slip against the baseline that was current then. */
function toForecastHistory(
  versions: readonly MilestoneVersion[],
  calendar: WorkingCalendar,
): Milestone['forecastHistory'] {
  return versions
    .filter((version, index) => version.forecastOn !== null && version.forecastOn !== versions[index - 1]?.forecastOn)
    .map((version) => ({
      at: version.at,
      by: version.by,
      forecastOn: version.forecastOn!,
      slip: calendar.between(version.baselineOn as BusinessDate, version.forecastOn as BusinessDate),
      reasonCode: version.reasonCode as Milestone['reasonCode'],
      reason: version.reason,
    }));
}

const COMPARED = [
  'titleEn',
  'titleCy',
  'tier',
  'originalBaselineOn',
  'baselineOn',
  'forecastOn',
  'achievedOn',
  'claimedAt',
  'verifiedAt',
  'cancelledAt',
] as const;

/** Who changed what, from what to what and why: newest first. */
export function toMilestoneHistory(versions: readonly MilestoneVersion[]): MilestoneHistory {
  const items = versions.map((version, index) => {
    const before = versions[index - 1];
    const changes = COMPARED.filter((field) => version[field] !== (before?.[field] ?? null)).map((field) => ({
      field,
      from: before?.[field] ?? null,
      to: version[field],
    }));
    const isReforecast = before !== undefined && changes.some(({ field }) => field === 'forecastOn');
    return {
      at: version.at,
      by: version.by,
      requestId: version.requestId,
      action: before === undefined ? ('added' as const) : ('changed' as const),
      reasonCode: isReforecast ? (version.reasonCode as Milestone['reasonCode']) : null,
      reason: isReforecast ? version.reason : null,
      changes,
    };
  });
  return { items: items.reverse() };
}
