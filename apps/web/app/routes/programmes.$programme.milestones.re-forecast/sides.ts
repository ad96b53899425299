import type { Translator } from '@camau/i18n/translator';
import type { FieldError } from '../../components/field-errors';
import type { Typed } from '../../platform/typed';

/** What the page's action answers when it does not go on. */
export interface SeveralAnswer {
  readonly typed: Typed;
  readonly errors: readonly FieldError[];
  /** milestones somebody changed while the form was open */
  readonly conflicts: readonly string[];
}

/** The rows to send: all but those where the reader keeps what somebody else saved. */
export function chosenSides(
  rows: readonly string[],
  typed: Typed,
): { readonly mine: readonly string[]; readonly inConflict: readonly string[] } {
  return {
    mine: rows.filter((ref) => typed[`keep-${ref}`] !== 'theirs'),
    inConflict: rows.filter((ref) => `conflict-${ref}` in typed),
  };
}

/** Rows in conflict for which no side is chosen yet. */
export function unchosenSides(inConflict: readonly string[], typed: Typed, { t }: Pick<Translator, 't'>): FieldError[] {
  return inConflict
    .filter((ref) => !typed[`keep-${ref}`])
    .map((ref) => ({ id: `keep-${ref}`, text: t('milestone-list.several.choose'), label: ref }));
}
