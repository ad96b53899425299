import { accepted, refusal, refused, type Decision, type Refusal } from '../refusal.js';
import type { BusinessDate } from '../time/business-date.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import type { CycleStep } from './codes.js';

/** Working days before the Board, and the fewest after the period's end before reports may be due (ledgers are not ready sooner). */
export interface CycleOffsets {
  readonly papers: number;
  readonly close: number;
  readonly review: number;
  readonly due: number;
  readonly ledgers: number;
}

/** What a programme uses unless its definition says otherwise. */
export const DEFAULT_CYCLE_OFFSETS: CycleOffsets = { papers: 5, close: 6, review: 10, due: 15, ledgers: 8 };

/** The date of each step of a cycle. */
export type CycleDates = Readonly<Record<CycleStep, BusinessDate>>;

export interface CycleCalendarInput {
  readonly periodEndsOn: BusinessDate;
  readonly boardOn: BusinessDate;
  readonly offsets: CycleOffsets;
  readonly calendar: WorkingCalendar;
}

/** A cycle's dates (domain.md, Reporting cycle). Refuses dates outside the calendar, offsets out of order and a due date too soon after the period's end. */
export function cycleDates({ periodEndsOn, boardOn, offsets, calendar }: CycleCalendarInput): Decision<CycleDates> {
  const counted = countBackFromBoard(boardOn, offsets, calendar);
  if (!counted.ok) return counted;
  if (!calendar.covers(periodEndsOn)) return refused(outsideCalendar(calendar, '/periodEndsOn'));
  const tooSoon = dueTooSoon(counted.value.due, periodEndsOn, offsets.ledgers, calendar);
  return tooSoon ? refused(tooSoon) : counted;
}

/** The date of each step, counted backwards from the Board in working days. Refuses a Board outside the calendar and offsets out of order. */
export function countBackFromBoard(
  boardOn: BusinessDate,
  { papers, close, review, due }: CycleOffsets,
  calendar: WorkingCalendar,
): Decision<CycleDates> {
  if (!calendar.covers(boardOn)) return refused(outsideCalendar(calendar, '/boardOn'));
  const isOrdered = papers >= 0 && close >= papers && review >= close && due >= review;
  if (!isOrdered) return refused(refusal('invalid', 'offsets_out_of_order', '/offsets'));
  const before = (days: number): BusinessDate => calendar.add(boardOn, -days);
  return accepted({ due: before(due), review: before(review), close: before(close), papers: before(papers) });
}

/** The refusal of a due date fewer than `ledgers` working days after the period's end, or null. */
export function dueTooSoon(
  dueOn: BusinessDate,
  periodEndsOn: BusinessDate,
  ledgers: number,
  calendar: WorkingCalendar,
): Refusal | null {
  const workingDays = calendar.between(periodEndsOn, dueOn);
  return workingDays < ledgers
    ? refusal('invalid', 'due_too_soon_after_period_end', '/boardOn', { dueOn, periodEndsOn, workingDays, ledgers })
    : null;
}

function outsideCalendar({ from, to }: WorkingCalendar, pointer: string): Refusal {
  return refusal('invalid', 'date_outside_calendar', pointer, { from, to });
}
