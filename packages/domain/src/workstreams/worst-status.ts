import { STATUSES, type Status } from '../milestones/codes.js';

/** Worst first: the order in which statuses win (domain.md: off > at risk > on track > complete). The rest have no rank. */
export const STATUS_ORDER = ['off_track', 'at_risk', 'on_track', 'complete'] as const satisfies readonly Status[];
export type RankedStatus = (typeof STATUS_ORDER)[number];

export type StatusCounts = Readonly<Record<Status, number>>;

/** Type guard: is this one of the four statuses that can be compared? */
export function isRanked(status: Status): status is RankedStatus {
  return (STATUS_ORDER as readonly Status[]).includes(status);
}

/** The worst of the ranked statuses among these, or null when there is none; the others are ignored. */
export function worstStatus(statuses: readonly Status[]): RankedStatus | null {
  return STATUS_ORDER.find((status) => statuses.includes(status)) ?? null;
}

/** How many of each: what rows, columns and the programme show, never a rolled-up colour. */
export function countStatuses(statuses: Iterable<Status>): StatusCounts {
  const counts = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>;
  for (const status of statuses) counts[status] += 1;
  return counts;
}
