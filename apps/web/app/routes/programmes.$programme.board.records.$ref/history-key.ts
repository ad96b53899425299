import type { BoardRecord } from '@camau/contracts';

type Entry = BoardRecord['history'][number];

/** Which sentence tells what happened between two states of a record. */
export function historyKey(before: Entry | undefined, after: Entry): 'recorded' | 'closed' | 'moved' | 'changed' {
  if (before === undefined) return 'recorded';
  if (after.closingWords !== null) return 'closed';
  return before.dueOn !== after.dueOn && after.dueOn !== null ? 'moved' : 'changed';
}
