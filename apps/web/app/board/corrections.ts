import type { Board, PositionList } from '@camau/contracts';

type Listed = PositionList['items'][number];

/**
 * The corrections circulated since the Board last met: later versions of any cycle, given out after the position the Board before had.
 * The oldest first; at most five, for each is read whole.
 */
export function correctionsSince(items: readonly Listed[], { previousBoard }: Pick<Board, 'previousBoard'>): Listed[] {
  const had = items
    .filter(
      ({ cycle, version, circulatedAt }) => cycle === previousBoard?.cycle && version === 1 && circulatedAt !== null,
    )
    .map(({ circulatedAt }) => circulatedAt)[0];
  return items
    .filter(({ version, circulatedAt }) => version > 1 && circulatedAt !== null && (!had || circulatedAt > had))
    .sort((a, b) => (a.circulatedAt ?? '').localeCompare(b.circulatedAt ?? ''))
    .slice(-5);
}

/** The records of a Board page by what happened to them since the Board before: taken then or since, and done since. */
export function recordsSince({ records, previousBoard }: Pick<Board, 'records' | 'previousBoard'>): {
  readonly taken: Board['records'];
  readonly closed: Board['records'];
  readonly waiting: Board['records'];
} {
  const since = previousBoard?.boardOn ?? '';
  return {
    taken: records.filter(({ boardOn }) => boardOn >= since),
    closed: records.filter(({ closedOn, closingWords }) => closingWords !== null && (closedOn ?? '') >= since),
    waiting: records.filter(({ state }) => state === 'open'),
  };
}
