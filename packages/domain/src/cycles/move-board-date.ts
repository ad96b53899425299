import { accepted, refusal, refused, type Decision } from '../refusal.js';
import type { BusinessDate } from '../time/business-date.js';
import { CYCLE_STEPS, type CycleState, type CycleStep } from './codes.js';
import { countBackFromBoard, dueTooSoon, type CycleCalendarInput, type CycleDates } from './cycle-dates.js';

export interface MoveBoardInput extends CycleCalendarInput {
  /** The dates as they stand; `boardOn` is the new Board date. */
  readonly current: CycleDates;
  /** The Board date as it stands. */
  readonly boardWasOn: BusinessDate;
  readonly state: CycleState;
  readonly today: BusinessDate;
}

export interface MovedStep {
  readonly step: CycleStep;
  readonly from: BusinessDate;
  readonly to: BusinessDate;
}

export interface BoardMove {
  readonly dates: CycleDates;
  readonly moved: readonly MovedStep[];
  readonly kept: readonly KeptStep[];
}

/** A step that keeps its date, and why: it is past, it is today, or the new Board gives it the date it has. */
export interface KeptStep {
  readonly step: CycleStep;
  readonly on: BusinessDate;
  readonly why: 'past' | 'today' | 'unchanged';
}

/** The states in which a cycle's Board may be moved. */
export const MOVABLE_CYCLE_STATES: readonly CycleState[] = ['planned', 'open', 'in_review', 'reopened'];

/** Decides what a moved Board date changes: steps still to come (after today) move, the others stay, and both are named (domain.md, Reporting cycle). */
export function moveBoardDate(input: MoveBoardInput): Decision<BoardMove> {
  const { current, state, today, boardOn } = input;
  if (!MOVABLE_CYCLE_STATES.includes(state))
    return refused(refusal('conflict', 'cycle_state_not_allowed', '', { action: 'move', state }));
  if (boardOn <= today) return refused(refusal('invalid', 'board_date_in_past', '/boardOn', { today }));
  if (boardOn === input.boardWasOn) return refused(refusal('invalid', 'board_date_unchanged', '/boardOn'));
  const fresh = countBackFromBoard(boardOn, input.offsets, input.calendar);
  if (!fresh.ok) return fresh;

  const moved = CYCLE_STEPS.filter((step) => current[step] > today && fresh.value[step] !== current[step]).map(
    (step): MovedStep => ({ step, from: current[step], to: fresh.value[step] }),
  );
  const late = moved.filter(({ to }) => to <= today);
  if (late.length > 0) {
    const steps = late.map(({ step }) => step);
    return refused(refusal('invalid', 'board_date_moves_step_into_past', '/boardOn', { steps }));
  }
  const due = moved.find(({ step }) => step === 'due');
  const tooSoon = due && dueTooSoon(due.to, input.periodEndsOn, input.offsets.ledgers, input.calendar);
  if (tooSoon) return refused(tooSoon);
  const dates = { ...current, ...Object.fromEntries(moved.map(({ step, to }) => [step, to])) };
  const kept = CYCLE_STEPS.filter((step) => !moved.some((move) => move.step === step)).map((step): KeptStep => ({
    step,
    on: current[step],
    why: whyKept(current[step], today),
  }));
  return accepted({ dates, moved, kept });
}

/** The data date after a move: it goes with the due date for as long as nobody set it apart from it. */
export function movedDataDate(dataOn: BusinessDate, from: CycleDates, to: CycleDates): BusinessDate {
  return dataOn === from.due ? to.due : dataOn;
}

function whyKept(on: BusinessDate, today: BusinessDate): KeptStep['why'] {
  if (on === today) return 'today';
  return on < today ? 'past' : 'unchanged';
}
