import { isOwed } from '../../progress-reports/owed';
import type { OwedReport } from './view-model';

/** What an officer looks for in a long list: what is still owed, what waits for the office, what is settled. */
export const OWED_KINDS = ['owed', 'waiting', 'settled'] as const;
export type OwedKind = (typeof OWED_KINDS)[number];

/** The kind a report is of; null where this reader may not see it. */
export function kindOf(state: string | null): OwedKind | null {
  if (state === null) return null;
  if (isOwed(state)) return 'owed';
  return state === 'submitted' ? 'waiting' : 'settled';
}

/** The kind an address asks for; null is all of them. */
export function askedKind(search: URLSearchParams): OwedKind | null {
  return OWED_KINDS.find((kind) => kind === search.get('show')) ?? null;
}

/** How many reports there are of each kind, and how many of those still owed are late. */
export function countKinds(reports: readonly OwedReport[]): Readonly<Record<OwedKind | 'late', number>> {
  const of = (kind: OwedKind) => reports.filter(({ state }) => kindOf(state) === kind);
  return {
    owed: of('owed').length,
    waiting: of('waiting').length,
    settled: of('settled').length,
    late: of('owed').filter(({ isLate }) => isLate).length,
  };
}
