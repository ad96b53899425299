import type { BoardMovePreview, Calendar, CalendarCycle, DatedStep, PlannedCycle, NewCycle } from '@camau/contracts';
import {
  datedSteps,
  holidaysBetween,
  MOVABLE_CYCLE_STATES,
  movedDataDate,
  nextPeriod,
  nextStep,
  type BoardMove,
  type BusinessDate,
  type CycleCalendar,
  type CycleDates,
  type NamedHoliday,
  type PlannedCycle as Planned,
  type WorkingCalendar,
} from '@camau/domain';
import type { ProgrammeFacts } from '../programmes/programme-facts.service.js';
import { stateToday } from './cycle-facts.service.js';
import { toCycleListItem } from './cycle.mapper.js';
import type { CycleEntity } from './cycle.entity.js';

/** What every page of the calendar is worked out with. */
export interface CalendarFacts {
  readonly programme: ProgrammeFacts;
  readonly calendar: WorkingCalendar;
  readonly holidays: readonly NamedHoliday[];
  readonly today: BusinessDate;
  /** may add a cycle and move a Board date, on a page that shows now */
  readonly canPlan: boolean;
}

/** The dates of a cycle's row, as rules name them. */
export function datesOf(row: CycleEntity): CycleCalendar {
  const { dueOn, reviewByOn, closeByOn, papersOn, boardOn } = row;
  const dates = { due: dueOn, review: reviewByOn, close: closeByOn, papers: papersOn, board: boardOn };
  return dates as Record<keyof CycleCalendar, BusinessDate>;
}

/** The columns of a cycle that hold its dates. */
export function columnsOf({ due, review, close, papers }: CycleDates): Partial<CycleEntity> {
  return { dueOn: due, reviewByOn: review, closeByOn: close, papersOn: papers };
}

/** A period with its cycle's ref, as rules name it. */
export function periodOf({ ref, periodStartsOn, periodEndsOn }: CycleEntity) {
  return { ref, startsOn: periodStartsOn as BusinessDate, endsOn: periodEndsOn as BusinessDate };
}

/** Every cycle with its dated steps, the latest Board first. */
export function toCalendar(rows: readonly CycleEntity[], facts: CalendarFacts): Calendar {
  const { programme, calendar, today, canPlan } = facts;
  const next = nextStep(
    rows.map((row) => ({ ref: row.ref, state: stateToday(row, today), dates: datesOf(row) })),
    today,
    calendar,
  );
  return {
    items: [...rows]
      .sort((a, b) => (a.boardOn < b.boardOn ? 1 : -1))
      .map((row): CalendarCycle => ({
        ...toCycleListItem(row, stateToday(row, today)),
        steps: toSteps(datesOf(row), facts),
        allowedActions: canPlan && MOVABLE_CYCLE_STATES.includes(stateToday(row, today)) ? ['move_board_date'] : [],
      })),
    next: next && { cycle: next.ref, step: next.step, on: next.on, workingDays: next.workingDays },
    nextPeriod: nextPeriod(rows.map(periodOf)),
    offsets: programme.cycleOffsets,
    allowedActions: canPlan ? ['plan'] : [],
    today,
  };
}

/** The dates a cycle would have. */
export function toPlannedCycle(body: NewCycle, planned: Planned, facts: CalendarFacts): PlannedCycle {
  const { periodStartsOn, periodEndsOn, boardOn } = body;
  const dates = { ...planned.dates, board: boardOn as BusinessDate };
  return { periodStartsOn, periodEndsOn, boardOn, cycle: planned.ref, steps: toSteps(dates, facts) };
}

/** What a move of the Board would do to the steps of a cycle. */
export function toBoardMove(
  row: CycleEntity,
  boardOn: string,
  move: BoardMove,
  facts: CalendarFacts,
): BoardMovePreview {
  const dataOn = movedDataDate(row.dataOn as BusinessDate, datesOf(row), move.dates);
  return {
    cycle: row.ref,
    from: row.boardOn,
    to: boardOn,
    moved: move.moved.map((moved) => ({
      ...moved,
      holidays: holidaysBetween(moved.to, boardOn as BusinessDate, facts.holidays),
    })),
    kept: [...move.kept],
    dataOn: dataOn === row.dataOn ? null : dataOn,
    version: row.version,
  };
}

function toSteps(dates: CycleCalendar, { holidays, today }: CalendarFacts): DatedStep[] {
  return datedSteps(dates, holidays, today).map((step) => ({ ...step, holidays: [...step.holidays] }));
}
