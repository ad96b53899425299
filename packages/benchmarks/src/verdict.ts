/** Requests answered a second in each round, ours and the other side's. */
export interface Rates {
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
}

/** A thing measured against a bound. */
export interface Verdict {
  readonly name: string;
  readonly ours: number;
  readonly theirs: number | null;
  readonly unit: string;
  /** what the bound is put to: a ratio of medians, or megabytes */
  readonly value: number;
  /** null: told, not judged */
  readonly bound: number | null;
  readonly isAtLeast: boolean;
  readonly isMet: boolean;
}

/** The middle value; of an even count the mean of the middle two. Throws on none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new RangeError('There is no median of nothing.');
  return (upper + lower) / 2;
}

/** Ours keeps up with at least `bound` of the other side's rate. */
export function atLeast(name: string, rates: Rates, bound: number): Verdict {
  const ours = median(rates.ours);
  const theirs = median(rates.theirs);
  const value = ours / theirs;
  return { name, ours, theirs, unit: '/s', value, bound, isAtLeast: true, isMet: value >= bound };
}

/** What part of the other side's rate ours is, without a bound. */
export function told(name: string, rates: Rates): Verdict {
  return { ...atLeast(name, rates, 0), bound: null };
}

/** A request takes at most `bound` times the other's time: at the same number of connections, the inverse of the rates. */
export function atMostTimes(name: string, rates: Rates, bound: number): Verdict {
  const ours = median(rates.ours);
  const theirs = median(rates.theirs);
  const value = theirs / ours;
  return { name, ours, theirs, unit: '/s', value, bound, isAtLeast: false, isMet: value <= bound };
}

/** An amount stays at or under a bound. */
export function atMost(name: string, value: number, unit: string, bound: number): Verdict {
  return { name, ours: value, theirs: null, unit, value, bound, isAtLeast: false, isMet: value <= bound };
}
