import { accepted, refusal, refused, type Decision, type Refusal } from '../refusal.js';
import { hasWords } from '../texts/bilingual-text.js';
import { validateString } from '../texts/validate-text.js';
import { parseBusinessDate, type BusinessDate } from '../time/business-date.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import { REASON_CODES, type ReasonCode } from './codes.js';
import type { MilestoneFacts } from './derive-milestone-status.js';

export interface ReforecastInput {
  readonly forecastOn: string;
  readonly reasonCode: string;
  readonly reason: string | null;
}

export interface ReforecastContext {
  readonly today: BusinessDate;
  readonly calendar: WorkingCalendar;
  readonly programmeStartsOn: BusinessDate;
}

export interface ForecastChange {
  readonly previousForecastOn: BusinessDate | null;
  readonly forecastOn: BusinessDate;
  readonly reasonCode: ReasonCode;
  readonly reason: string | null;
}

/**
 * Decides a re-forecast (domain.md, Milestone). Refuses a milestone that is cancelled, verified, claimed or without a baseline (conflict),
 * and a date that is impossible, before the programme, in the past (it would be overdue at once), unchanged or outside the calendar,
 * an unknown reason code, `other` without words, and words over the limit (invalid). Every fault of the input is listed.
 */
export function decideReforecast(
  facts: MilestoneFacts,
  input: ReforecastInput,
  context: ReforecastContext,
): Decision<ForecastChange> {
  const state = stateRefusal(facts);
  if (state) return refused(state);
  const forecastOn = parseBusinessDate(input.forecastOn);
  const reasonCode = REASON_CODES.find((code) => code === input.reasonCode);
  const refusals = [
    ...(forecastOn === null
      ? [refusal('invalid', 'date_invalid', '/forecastOn')]
      : dateRefusals(facts, forecastOn, context)),
    ...reasonRefusals(reasonCode, input.reason),
  ];
  if (refusals.length > 0 || forecastOn === null || reasonCode === undefined) return refused(...refusals);
  const reason = hasWords(input.reason) ? input.reason.trim() : null;
  return accepted({ previousForecastOn: facts.forecastOn, forecastOn, reasonCode, reason });
}

/** Why this milestone takes no new forecast whatever the date, or null: also says whether to offer the action. */
export function reforecastRefusal(facts: MilestoneFacts): Refusal | null {
  return stateRefusal(facts);
}

function stateRefusal(facts: MilestoneFacts): Refusal | null {
  if (facts.isCancelled) return refusal('conflict', 'milestone_cancelled');
  if (facts.verifiedOn !== null) return refusal('conflict', 'milestone_verified');
  if (facts.claimedOn !== null) return refusal('conflict', 'milestone_claimed');
  if (facts.baselineOn === null) return refusal('conflict', 'milestone_without_baseline');
  return null;
}

function dateRefusals(facts: MilestoneFacts, forecastOn: BusinessDate, context: ReforecastContext): Refusal[] {
  const { programmeStartsOn, today, calendar } = context;
  const pointer = '/forecastOn';
  if (forecastOn < programmeStartsOn) {
    return [refusal('invalid', 'forecast_before_programme_start', pointer, { programmeStartsOn })];
  }
  if (forecastOn < today) return [refusal('invalid', 'forecast_in_past', pointer, { today })];
  if (forecastOn === facts.forecastOn) return [refusal('invalid', 'forecast_unchanged', pointer, { forecastOn })];
  if (!calendar.covers(forecastOn)) {
    return [refusal('invalid', 'date_outside_calendar', pointer, { from: calendar.from, to: calendar.to })];
  }
  return [];
}

function reasonRefusals(reasonCode: ReasonCode | undefined, reason: string | null): Refusal[] {
  const refusals: Refusal[] = [];
  if (reasonCode === undefined) {
    refusals.push(refusal('invalid', 'reason_code_unknown', '/reasonCode', { allowed: REASON_CODES }));
  }
  if (reasonCode === 'other' && !hasWords(reason)) {
    refusals.push(refusal('invalid', 'reason_words_required', '/reason'));
  }
  return reason === null ? refusals : [...refusals, ...validateString(reason, '/reason')];
}
