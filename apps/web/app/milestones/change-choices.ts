/** What a change request can ask for, in the order of the form. */
export const CHANGES = ['baselineOn', 'tier', 'ownerPost', 'cancel'] as const;
export type Change = (typeof CHANGES)[number];

export interface ChangeChoices {
  readonly changes: readonly Change[];
  /** why the form cannot go on to its fields: the sentence's key; null when it can, or when nothing was asked yet */
  readonly fault: string | null;
}

/** What the address says is to change. Nothing chosen, or a cancellation with something beside it, leads back to the choice. */
export function chosenChanges(search: URLSearchParams): ChangeChoices {
  const chosen = search.getAll('what');
  const changes = CHANGES.filter((change) => chosen.includes(change));
  if (changes.includes('cancel') && changes.length > 1) {
    return { changes: [], fault: 'milestone-acts.change.cancelAlone' };
  }
  const isEmpty = changes.length === 0 && search.has('asked');
  return { changes, fault: isEmpty ? 'milestone-acts.change.whatRequired' : null };
}
