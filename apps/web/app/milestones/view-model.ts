import type { BilingualText, Milestone, MilestoneHistory } from '@camau/contracts';
import type { Translator } from '@camau/i18n/translator';
import type { TimelineItem } from '../components/timeline';

type Dates = Pick<
  Milestone,
  'baselineOn' | 'originalBaselineOn' | 'forecastOn' | 'achievedOn' | 'slip' | 'slipOriginal'
>;

/** The slip in whole sentences: against the current baseline and, where it differs, against the original one. */
export function slipSentences(milestone: Dates, translator: Translator): string[] {
  const { t, date, workingDays } = translator;
  const { slip, baselineOn, originalBaselineOn, slipOriginal } = milestone;
  const reachedOn = milestone.achievedOn ?? milestone.forecastOn;
  if (slip === null || baselineOn === null || reachedOn === null) return [t('milestones.sentence.noBaseline')];
  const act = milestone.achievedOn ? 'achieved' : 'forecast';
  const side = slip === 0 ? 'onBaseline' : slip > 0 ? 'late' : 'early';
  const sentences = [
    t(`milestones.sentence.${act}.${side}`, {
      date: date(reachedOn),
      days: workingDays(slip),
      baseline: date(baselineOn),
    }),
  ];
  if (originalBaselineOn && originalBaselineOn !== baselineOn && slipOriginal) {
    const key = `milestones.sentence.original.${slipOriginal > 0 ? 'late' : 'early'}`;
    sentences.push(t(key, { days: workingDays(slipOriginal), baseline: date(originalBaselineOn) }));
  }
  return sentences;
}

const DATE_FIELDS = new Set(['originalBaselineOn', 'baselineOn', 'forecastOn', 'achievedOn']);
const INSTANT_FIELDS = new Set(['claimedAt', 'verifiedAt', 'cancelledAt']);
const CODE_FIELDS: Readonly<Record<string, string>> = { tier: 'milestones.tier', reasonCode: 'milestones.reasonCode' };

/** One change of one field as a sentence. */
export function changeSentence(
  change: { field: string; from: string | null; to: string | null },
  translator: Translator,
): string {
  const { t, has } = translator;
  const field = t(
    has(`milestones.field.${change.field}`) ? `milestones.field.${change.field}` : 'milestones.field.other',
  );
  const words = (value: string) => valueWords(change.field, value, translator);
  if (change.from !== null && change.to !== null)
    return t('milestones.history.change', { field, from: words(change.from), to: words(change.to) });
  if (change.to !== null) return t('milestones.history.set', { field, to: words(change.to) });
  return t('milestones.history.cleared', { field, from: change.from === null ? '' : words(change.from) });
}

function valueWords(field: string, value: string, { t, has, date, instant }: Translator): string {
  if (DATE_FIELDS.has(field)) return date(value);
  if (INSTANT_FIELDS.has(field)) return instant(value);
  const key = `${CODE_FIELDS[field] ?? ''}.${value}`;
  return CODE_FIELDS[field] && has(key) ? t(key) : value;
}

/** Why a forecast moved: kind and words. */
export function whyWords(
  change: { reasonCode: string | null; reason: string | null },
  { t, has }: Pick<Translator, 't' | 'has'>,
): string {
  const code =
    change.reasonCode && has(`milestones.reasonCode.${change.reasonCode}`)
      ? t(`milestones.reasonCode.${change.reasonCode}`)
      : null;
  if (code && change.reason) return t('milestones.history.why', { code, reason: change.reason });
  return code ?? change.reason ?? '';
}

export interface HistoryItem extends Omit<TimelineItem, 'byline'> {
  /** whose post did it; null is the system */
  readonly by: BilingualText | null;
}

/** The history as a timeline, newest first: who, when, what from and to, why. */
export function historyItems(history: MilestoneHistory, translator: Translator): HistoryItem[] {
  const { t, instant } = translator;
  return [...history.items]
    .sort((a, b) => b.at.localeCompare(a.at))
    .map((item) => {
      const sentences = [
        ...item.changes.map((change) => changeSentence(change, translator)),
        whyWords(item, translator),
      ].filter(Boolean);
      return {
        key: `${item.at}${item.requestId}`,
        title: t(`milestones.act.${item.act}`),
        by: item.by,
        instant: item.at,
        date: instant(item.at),
        description: sentences.join('\n'),
      };
    });
}
