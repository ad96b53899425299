import type { BilingualText, ChangeRequest } from '@camau/contracts';
import type { Translator } from '@camau/i18n/translator';
import { plainText } from '../platform/names';

type Proposal = ChangeRequest['proposal'];

/** What is asked for, each part in words: "a new baseline of 31 January 2020". */
export function proposalWords(proposal: Proposal, translator: Translator): string[] {
  const { t, date } = translator;
  const { baselineOn, tier, ownerPost, cancel } = proposal;
  return [
    ...(baselineOn ? [t('change-requests.asks.baselineOn', { date: date(baselineOn) })] : []),
    ...(tier ? [t('change-requests.asks.tier', { tier: t(`milestones.tier.${tier}`) })] : []),
    ...(ownerPost ? [t('change-requests.asks.ownerPost', { post: plainText(ownerPost, translator) })] : []),
    ...(cancel ? [t('change-requests.asks.cancel')] : []),
  ];
}

export type EffectKind = 'date' | 'tier' | 'post' | 'status' | 'slip';

export interface EffectView {
  readonly field: ChangeRequest['effects'][number]['field'];
  readonly kind: EffectKind;
  readonly from: EffectValue;
  readonly to: EffectValue;
}
export type EffectValue = string | number | BilingualText | null;

const KINDS: Readonly<Record<EffectView['field'], EffectKind>> = {
  baselineOn: 'date',
  forecastOn: 'date',
  tier: 'tier',
  ownerPost: 'post',
  status: 'status',
  slip: 'slip',
};

/** The effects in the order they are read: what follows for the reader first, then the fields behind it. */
export function effectViews(effects: ChangeRequest['effects']): EffectView[] {
  const order: EffectView['field'][] = ['baselineOn', 'forecastOn', 'slip', 'status', 'tier', 'ownerPost'];
  return [...effects]
    .sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field))
    .map(({ field, from, to }) => ({ field, kind: KINDS[field], from, to }));
}
