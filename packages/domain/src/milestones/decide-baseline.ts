import { accepted, refusal, refused, type Decision } from '../refusal.js';
import { parseBusinessDate, type BusinessDate } from '../time/business-date.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import type { MilestoneFacts } from './derive-milestone-status.js';

export interface BaselineContext {
  readonly calendar: WorkingCalendar;
  readonly programmeStartsOn: BusinessDate;
}

/** The dates that setting the baseline gives; the forecast starts equal to it. */
export interface BaselineChange {
  readonly originalBaselineOn: BusinessDate;
  readonly baselineOn: BusinessDate;
  readonly forecastOn: BusinessDate;
}

/**
 * Decides the setting of the baseline, once: it freezes the original for ever (domain.md, Milestone). A date in the past is taken:
 * an older plan is entered as it was agreed.
 */
export function decideBaseline(
  facts: MilestoneFacts,
  baselineOn: string,
  context: BaselineContext,
): Decision<BaselineChange> {
  if (facts.isCancelled) return refused(refusal('conflict', 'milestone_cancelled'));
  if (facts.baselineOn !== null) return refused(refusal('conflict', 'milestone_has_baseline'));
  const date = planDate(baselineOn, '/baselineOn', context);
  return date.ok
    ? accepted({ originalBaselineOn: date.value, baselineOn: date.value, forecastOn: date.value })
    : refused(...date.refusals);
}

/** A date the plan may hold: real, not before the programme, within the working-day calendar. */
export function planDate(
  text: string,
  pointer: string,
  { calendar, programmeStartsOn }: BaselineContext,
): Decision<BusinessDate> {
  const date = parseBusinessDate(text);
  if (date === null) return refused(refusal('invalid', 'date_invalid', pointer));
  if (date < programmeStartsOn) {
    return refused(refusal('invalid', 'baseline_before_programme_start', pointer, { programmeStartsOn }));
  }
  if (!calendar.covers(date)) {
    return refused(refusal('invalid', 'date_outside_calendar', pointer, { from: calendar.from, to: calendar.to }));
  }
  return accepted(date);
}
