import type { Translator } from '@camau/i18n/translator';
import type { FieldError, FieldLabels } from '../../components/field-errors';
import type { Typed } from '../../platform/typed';

export type Intent = 'approve' | 'reject' | 'withdraw';

/** What the page's action answers when it does not go on. */
export interface DecisionAnswer {
  readonly typed: Typed;
  readonly errors: readonly FieldError[];
}

/** What a button asks for; anything unknown is the one that changes least. */
export function intentOf(value: string | undefined): Intent {
  return value === 'approve' || value === 'reject' ? value : 'withdraw';
}

/** What the fields are called where their errors are listed. */
export function decisionLabels({ t }: Pick<Translator, 't'>): FieldLabels {
  return { reference: t('change-requests.approve.reference'), reason: t('change-requests.reject.reason') };
}
