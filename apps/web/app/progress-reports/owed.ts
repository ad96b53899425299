const OWED: ReadonlySet<string> = new Set(['not_started', 'draft', 'sent_back']);

/** True while a report is still owed: what an earlier submission of it was says nothing of that. */
export function isOwed(state: string | null): boolean {
  return state !== null && OWED.has(state);
}
