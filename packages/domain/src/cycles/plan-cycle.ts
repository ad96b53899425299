import { accepted, refusal, refused, type Decision, type Refusal } from '../refusal.js';
import { addDays, type BusinessDate } from '../time/business-date.js';
import { isWholeMonths, quarterOf, quarterPeriod, type ReportingPeriod } from '../time/financial-year.js';
import { CYCLE_STEPS } from './codes.js';
import { cycleDates, type CycleCalendarInput, type CycleDates } from './cycle-dates.js';

export interface PlanCycleInput extends CycleCalendarInput {
  readonly periodStartsOn: BusinessDate;
  readonly today: BusinessDate;
  /** The periods of the cycles there are. */
  readonly others: readonly ReportingPeriod[];
}

export interface PlannedCycle {
  readonly ref: string;
  readonly dates: CycleDates;
}

/**
 * Decides whether a next cycle can be planned, and its dates (domain.md, Reporting cycle): whole months that follow the last period
 * without gap or overlap, a Board to come whose every step is to come, reports due no sooner than the ledgers are ready.
 */
export function planCycle(input: PlanCycleInput): Decision<PlannedCycle> {
  const { periodStartsOn, periodEndsOn, boardOn, today } = input;
  const wrong = periodRefusals(input);
  if (boardOn <= today) wrong.push(refusal('invalid', 'board_date_in_past', '/boardOn', { today }));
  if (wrong.length > 0) return refused(...wrong);
  const counted = cycleDates(input);
  if (!counted.ok) return counted;
  const late = CYCLE_STEPS.filter((step) => counted.value[step] <= today);
  if (late.length > 0)
    return refused(refusal('invalid', 'board_date_moves_step_into_past', '/boardOn', { steps: late }));
  return accepted({ ref: periodRef(periodStartsOn, periodEndsOn), dates: counted.value });
}

function periodRefusals({ periodStartsOn, periodEndsOn, others }: PlanCycleInput): Refusal[] {
  if (!isWholeMonths(periodStartsOn, periodEndsOn))
    return [refusal('invalid', 'period_not_whole_months', '/periodEndsOn')];
  const taken = others.find(({ startsOn, endsOn }) => periodStartsOn <= endsOn && startsOn <= periodEndsOn);
  if (taken) return [refusal('invalid', 'period_taken', '/periodStartsOn', { cycle: taken.ref })];
  const last = lastPeriod(others);
  const expected = last === undefined ? periodStartsOn : addDays(last.endsOn, 1);
  return periodStartsOn > expected ? [refusal('invalid', 'period_leaves_gap', '/periodStartsOn', { expected })] : [];
}

/** The period after the last one, of the same number of months; null when there is no cycle yet. */
export function nextPeriod(others: readonly ReportingPeriod[]): Omit<ReportingPeriod, 'ref'> | null {
  const last = lastPeriod(others);
  if (last === undefined) return null;
  const startsOn = addDays(last.endsOn, 1);
  let endsOn = endOfMonth(startsOn);
  for (let month = endOfMonth(last.startsOn); month < last.endsOn; month = endOfMonth(addDays(month, 1)))
    endsOn = endOfMonth(addDays(endsOn, 1));
  return { startsOn, endsOn };
}

/** `2019-20-Q3` for a quarter of the financial year, else the months: `2019-10`, `2019-10-to-2019-11`. */
export function periodRef(startsOn: BusinessDate, endsOn: BusinessDate): string {
  const quarter = quarterOf(startsOn);
  const period = quarterPeriod(quarter);
  if (period?.startsOn === startsOn && period.endsOn === endsOn) return quarter;
  const [first, last] = [startsOn.slice(0, 7), endsOn.slice(0, 7)];
  return first === last ? first : `${first}-to-${last}`;
}

function lastPeriod(periods: readonly ReportingPeriod[]): ReportingPeriod | undefined {
  return [...periods].sort((a, b) => (a.endsOn < b.endsOn ? 1 : -1))[0];
}

function endOfMonth(date: BusinessDate): BusinessDate {
  const inNextMonth = addDays(`${date.slice(0, 7)}-01` as BusinessDate, 32);
  return addDays(`${inNextMonth.slice(0, 7)}-01` as BusinessDate, -1);
}
