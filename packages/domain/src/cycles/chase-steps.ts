import type { BusinessDate } from '../time/business-date.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import { CHASE_STEPS, type ChaseStep } from './codes.js';

export interface ChaseStepInput {
  readonly dueOn: BusinessDate;
  readonly today: BusinessDate;
  /** The day automatic chasing began: steps up to and including it are never made up for. */
  readonly since: BusinessDate;
  readonly calendar: WorkingCalendar;
}

/** The day on which a step chases: -5, -1 and +1 working days around the day reports are due. */
export function chaseDay(step: ChaseStep, dueOn: BusinessDate, calendar: WorkingCalendar): BusinessDate {
  return calendar.add(dueOn, Number(step));
}

/**
 * The one step that is due today: the latest whose day has come. Missed ones before it are not made up for, so there is never a burst.
 * Nobody is chased on a day that is not worked: Monday does it.
 */
export function chaseStepDue({ dueOn, today, since, calendar }: ChaseStepInput): ChaseStep | null {
  if (!calendar.covers(today) || !calendar.isWorkingDay(today)) return null;
  const come = CHASE_STEPS.map((step) => ({ step, on: chaseDay(step, dueOn, calendar) })).filter(
    ({ on }) => on <= today,
  );
  const latest = come.at(-1);
  return latest === undefined || latest.on <= since ? null : latest.step;
}
