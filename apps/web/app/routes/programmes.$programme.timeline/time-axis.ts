/** A business date as a whole day number, so that places on the axis are plain sums. */
function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}

export interface Tick {
  /** first day of the month */
  readonly date: string;
  /** per cent along the axis */
  readonly at: number;
  readonly isLabelled: boolean;
  /** named on a narrow screen too */
  readonly isMajor: boolean;
}

/** The axis of a timeline: whole months, from the first day of one to the first day of another. */
export interface TimeAxis {
  readonly from: string;
  readonly to: string;
  readonly ticks: readonly Tick[];
  /** where a date stands, in per cent with one decimal */
  readonly at: (date: string) => number;
}

const LABELS_AT_MOST = 13;
const STEPS = [1, 2, 3, 6, 12];

/** An axis that holds every date; the same for every page of a programme unless a date lies outside its span. */
export function timeAxis(dates: readonly string[]): TimeAxis {
  const sorted = [...dates].sort();
  const months = monthsBetween(sorted[0]!, sorted.at(-1)!);
  const from = months[0]!;
  const to = months.at(-1)!;
  const span = dayNumber(to) - dayNumber(from);
  const at = (date: string): number => Math.round(((dayNumber(date) - dayNumber(from)) / span) * 1000) / 10;
  const step = STEPS.find((candidate) => months.length / candidate <= LABELS_AT_MOST) ?? 12;
  const isEvery = (date: string, every: number): boolean => (Number(date.slice(5, 7)) - 1) % every === 0;
  const ticks = months.slice(0, -1).map((date) => ({
    date,
    at: at(date),
    isLabelled: isEvery(date, step),
    isMajor: isEvery(date, step * 2),
  }));
  return { from, to, ticks, at };
}

/** First days of every month from that of the first date to the one after that of the last. */
function monthsBetween(first: string, last: string): string[] {
  const index = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
  const count = index(last) + 1 - index(first);
  return Array.from({ length: count + 1 }, (_, offset) => {
    const month = index(first) + offset;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
  });
}
