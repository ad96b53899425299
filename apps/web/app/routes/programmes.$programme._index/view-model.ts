import type { CycleList } from '@camau/contracts';

type Item = CycleList['items'][number];

const UNDER_WAY = new Set(['open', 'in_review', 'reopened']);

/** The cycle people work on now: the earliest one under way, else the next planned, else the last. */
export function currentCycle(items: readonly Item[]): Item | null {
  const ordered = [...items].sort((a, b) => a.boardOn.localeCompare(b.boardOn));
  return (
    ordered.find(({ state }) => UNDER_WAY.has(state)) ??
    ordered.find(({ state }) => state === 'planned') ??
    ordered.at(-1) ??
    null
  );
}
