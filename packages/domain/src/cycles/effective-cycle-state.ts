import type { BusinessDate } from '../time/business-date.js';
import type { CycleState } from './codes.js';

/** The state a cycle is in today: an open one is in review from the day after its reports are due, whatever is stored. */
export function effectiveCycleState(stored: CycleState, dueOn: BusinessDate, today: BusinessDate): CycleState {
  return stored === 'open' && today > dueOn ? 'in_review' : stored;
}
