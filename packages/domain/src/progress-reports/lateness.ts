import type { BusinessDate } from '../time/business-date.js';
import type { WorkingCalendar } from '../time/working-calendar.js';

export interface Lateness {
  readonly isLate: boolean;
  /** Working days after the due date; 0 for the weekend straight after it, though that is late. */
  readonly workingDaysLate: number;
}

/** How late a report is (or was sent) against its due date; the due day itself is in time. */
export function latenessOf(dueOn: BusinessDate, sentOn: BusinessDate, calendar: WorkingCalendar): Lateness {
  const isLate = sentOn > dueOn;
  return { isLate, workingDaysLate: isLate ? calendar.between(dueOn, sentOn) : 0 };
}
