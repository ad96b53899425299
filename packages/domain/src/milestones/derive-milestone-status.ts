import type { BusinessDate } from '../time/business-date.js';
import { addDays } from '../time/business-date.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import { DEFAULT_TOLERANCES, type Status } from './codes.js';

/** What the rule reads of a milestone; `claimedOn` and `verifiedOn` are the business dates of those acts. */
export interface MilestoneFacts {
  readonly originalBaselineOn: BusinessDate | null;
  readonly baselineOn: BusinessDate | null;
  readonly forecastOn: BusinessDate | null;
  readonly achievedOn: BusinessDate | null;
  readonly claimedOn: BusinessDate | null;
  readonly verifiedOn: BusinessDate | null;
  readonly isCancelled: boolean;
}

export interface MilestoneRules {
  readonly today: BusinessDate;
  readonly calendar: WorkingCalendar;
  readonly toleranceWorkingDays: number;
  /** Working days the office has to verify a claim; 20 unless the programme says otherwise. */
  readonly verificationWorkingDays?: number;
}

/** Why a milestone has its status; slips, tolerances and days are working days. */
export type MilestoneReason =
  | { readonly code: 'cancelled' }
  | { readonly code: 'verified'; readonly achievedOn: BusinessDate | null; readonly verifiedOn: BusinessDate }
  | { readonly code: 'no_baseline' }
  | { readonly code: 'overdue'; readonly forecastOn: BusinessDate; readonly workingDays: number }
  | { readonly code: 'slip_over_twice_tolerance'; readonly slip: number; readonly tolerance: number }
  | { readonly code: 'slip_over_tolerance'; readonly slip: number; readonly tolerance: number }
  | { readonly code: 'slip_within_tolerance'; readonly slip: number; readonly tolerance: number }
  | { readonly code: 'awaiting_verification'; readonly claimedOn: BusinessDate; readonly workingDays: number }
  | { readonly code: 'verification_overdue'; readonly claimedOn: BusinessDate; readonly workingDays: number };
export type MilestoneReasonCode = MilestoneReason['code'];

export interface MilestoneStatus {
  readonly status: Extract<Status, 'complete' | 'on_track' | 'at_risk' | 'off_track' | 'no_data' | 'cancelled'>;
  /** Working days after the current baseline; negative when early; null without a baseline. */
  readonly slipCurrent: number | null;
  readonly slipOriginal: number | null;
  readonly reasons: readonly MilestoneReason[];
  /** Not claimed, and at least one whole working day has passed after the forecast. */
  readonly isOverdue: boolean;
  readonly isAwaitingVerification: boolean;
  /** The claim has waited so long that verifying it is overdue work of the office. */
  readonly isOfficeOverdue: boolean;
}

/** Derives a milestone's status with its reasons (domain.md, Status codes: "Milestone, derived"). Throws CalendarRangeError outside the calendar. */
export function deriveMilestoneStatus(facts: MilestoneFacts, rules: MilestoneRules): MilestoneStatus {
  const reachedOn = facts.claimedOn === null ? facts.forecastOn : (facts.achievedOn ?? facts.forecastOn);
  const slipFrom = (baseline: BusinessDate | null): number | null =>
    baseline === null || reachedOn === null ? null : rules.calendar.between(baseline, reachedOn);
  const slipCurrent = slipFrom(facts.baselineOn);
  const isOpen = !facts.isCancelled && facts.verifiedOn === null;
  const overdue = isOpen ? overdueReason(facts, rules) : null;
  const waiting = isOpen ? waitingReason(facts, rules) : null;
  return {
    ...statusOf(facts, slipCurrent, rules.toleranceWorkingDays, overdue, waiting),
    slipCurrent,
    slipOriginal: slipFrom(facts.originalBaselineOn),
    isOverdue: overdue !== null,
    isAwaitingVerification: waiting !== null,
    isOfficeOverdue: waiting?.code === 'verification_overdue',
  };
}

function statusOf(
  facts: MilestoneFacts,
  slip: number | null,
  tolerance: number,
  overdue: MilestoneReason | null,
  waiting: MilestoneReason | null,
): Pick<MilestoneStatus, 'status' | 'reasons'> {
  if (facts.isCancelled) return { status: 'cancelled', reasons: [{ code: 'cancelled' }] };
  if (facts.verifiedOn !== null) {
    return {
      status: 'complete',
      reasons: [{ code: 'verified', achievedOn: facts.achievedOn, verifiedOn: facts.verifiedOn }],
    };
  }
  if (slip === null) return { status: 'no_data', reasons: [{ code: 'no_baseline' }] };
  const more = [overdue, waiting].filter((reason) => reason !== null);
  if (slip > 2 * tolerance) {
    return { status: 'off_track', reasons: [{ code: 'slip_over_twice_tolerance', slip, tolerance }, ...more] };
  }
  if (slip > tolerance) {
    const reasons = [{ code: 'slip_over_tolerance', slip, tolerance } as const, ...more];
    return { status: overdue ? 'off_track' : 'at_risk', reasons };
  }
  if (overdue) return { status: 'off_track', reasons: more };
  return { status: 'on_track', reasons: [{ code: 'slip_within_tolerance', slip, tolerance }, ...more] };
}

function overdueReason(facts: MilestoneFacts, { today, calendar }: MilestoneRules): MilestoneReason | null {
  if (facts.claimedOn !== null || facts.forecastOn === null || facts.baselineOn === null) return null;
  // NB: today is still running, so the last whole day is yesterday.
  const workingDays = calendar.between(facts.forecastOn, addDays(today, -1));
  return workingDays >= 1 ? { code: 'overdue', forecastOn: facts.forecastOn, workingDays } : null;
}

function waitingReason(
  facts: MilestoneFacts,
  { today, calendar, verificationWorkingDays = DEFAULT_TOLERANCES.verificationWorkingDays }: MilestoneRules,
): Extract<MilestoneReason, { code: 'awaiting_verification' | 'verification_overdue' }> | null {
  if (facts.claimedOn === null) return null;
  const workingDays = calendar.between(facts.claimedOn, today);
  const code = workingDays >= verificationWorkingDays ? 'verification_overdue' : 'awaiting_verification';
  return { code, claimedOn: facts.claimedOn, workingDays };
}
