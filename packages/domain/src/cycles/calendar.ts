import { toEpochDay, type BusinessDate } from '../time/business-date.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import { CALENDAR_STEPS, type CalendarStep, type CycleState } from './codes.js';
import type { CycleDates } from './cycle-dates.js';

/** A day that is not worked, and what it is called. */
export interface NamedHoliday {
  readonly on: BusinessDate;
  readonly name: string;
}

/** A dated step of a cycle as seen today; `holidays` are those that made it earlier. */
export interface DatedStep {
  readonly step: CalendarStep;
  readonly on: BusinessDate;
  readonly standing: 'past' | 'today' | 'to_come';
  readonly holidays: readonly NamedHoliday[];
}

/** The dates a cycle has, its Board among them. */
export type CycleCalendar = CycleDates & { readonly board: BusinessDate };

/** Every step of a cycle in order, with the bank holidays between it and the Board (domain.md, Time and Reporting cycle). */
export function datedSteps(dates: CycleCalendar, holidays: readonly NamedHoliday[], today: BusinessDate): DatedStep[] {
  return CALENDAR_STEPS.map((step) => ({
    step,
    on: dates[step],
    standing: dates[step] === today ? 'today' : dates[step] < today ? 'past' : 'to_come',
    holidays: holidaysBetween(dates[step], dates.board, holidays),
  }));
}

/** Bank holidays on a weekday after a step and before the Board: each made that step a working day earlier. */
export function holidaysBetween(
  stepOn: BusinessDate,
  boardOn: BusinessDate,
  holidays: readonly NamedHoliday[],
): NamedHoliday[] {
  return holidays.filter(({ on }) => on > stepOn && on < boardOn && !isWeekend(on));
}

/** What comes next in a programme's calendar. */
export interface NextStep {
  readonly ref: string;
  readonly step: CalendarStep;
  readonly on: BusinessDate;
  /** 0 is today */
  readonly workingDays: number;
}

interface DatedCycle {
  readonly ref: string;
  readonly state: CycleState;
  readonly dates: CycleCalendar;
}

/** The earliest step of any cycle from today on that has not been done before its day; null when nothing is planned. */
export function nextStep(
  cycles: readonly DatedCycle[],
  today: BusinessDate,
  calendar: WorkingCalendar,
): NextStep | null {
  const coming = cycles.flatMap(({ ref, state, dates }) =>
    CALENDAR_STEPS.filter((step) => dates[step] >= today && !DONE[state].includes(step)).map((step) => ({
      ref,
      step,
      on: dates[step],
    })),
  );
  const [first] = coming.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return first === undefined ? null : { ...first, workingDays: calendar.between(today, first.on) };
}

/** Steps that a cycle in this state has behind it, whatever their date. */
const DONE: Readonly<Record<CycleState, readonly CalendarStep[]>> = {
  planned: [],
  open: [],
  in_review: ['due'],
  reopened: ['due'],
  closed: ['due', 'review', 'close'],
  circulated: ['due', 'review', 'close', 'papers'],
};

const SATURDAY = 6;

function isWeekend(date: BusinessDate): boolean {
  // 1 January 1970 was a Thursday.
  const weekday = (toEpochDay(date) + 4) % 7;
  return weekday === 0 || weekday === SATURDAY;
}
