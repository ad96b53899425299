import { accepted, refusal, refused, type Decision } from '../refusal.js';
import type { BusinessDate } from '../time/business-date.js';
import { CYCLE_STEPS, type CycleState, type CycleStep } from './codes.js';
import { countBackFromBoard, dueTooSoon, type CycleCalendarInput, type CycleDates } from './cycle-dates.js';

export interface MoveBoardInput extends CycleCalendarInput {
  /** The dates as they stand; `boardOn` is the new Board date. */
  readonly current: CycleDates;
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
  /** Steps that keep their date: already past or today, or unchanged by the move. */
  readonly kept: readonly CycleStep[];
}

const MOVABLE: readonly CycleState[] = ['planned', 'open', 'in_review', 'reopened'];

/** Decides what a moved Board date changes: steps still to come (after today) move, the others stay, and both are named (domain.md, Reporting cycle). */
export function moveBoardDate(input: MoveBoardInput): Decision<BoardMove> {
  const { current, state, today, boardOn } = input;
  if (!MOVABLE.includes(state))
    return refused(refusal('conflict', 'cycle_state_not_allowed', '', { action: 'move', state }));
  if (boardOn <= today) return refused(refusal('invalid', 'board_date_in_past', '/boardOn', { today }));
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
  const kept = CYCLE_STEPS.filter((step) => !moved.some((move) => move.step === step));
  return accepted({ dates, moved, kept });
}
