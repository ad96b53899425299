import type { Closing, Cycle, Programme } from '@camau/contracts';
import type { Translator } from '@camau/i18n/translator';
import { subjectName, workstreamName } from '../../platform/names';
import { paths } from '../../paths';

type Place = Pick<Programme, 'slug' | 'forces' | 'workstreams'>;

/** What keeps the cycle from closing, in words, and where it is put right. */
export interface ClosingBlocker {
  readonly key: string;
  readonly words: string;
  readonly to: string | null;
}

/** Each blocker with its link: the report's review, or the signature on this page. */
export function closingBlockers(
  cycle: Pick<Cycle, 'ref' | 'closingBlockers'>,
  programme: Place,
  translator: Translator,
): ClosingBlocker[] {
  const { t } = translator;
  return cycle.closingBlockers.flatMap(({ code, subjects }): ClosingBlocker[] => {
    if (code === 'signature_missing') return [{ key: code, words: t('closings.blockers.sign'), to: '#signature' }];
    const key = code === 'reports_not_settled' ? 'report' : code === 'asks_undecided' ? 'asks' : null;
    if (key === null) return [{ key: code, words: t('closings.blockers.other'), to: null }];
    return subjects.map((subject) => ({
      key: `${code} ${subject}`,
      words: t(`closings.blockers.${key}`, { subject: subjectName(programme, subject, translator) }),
      to: paths.review(programme.slug, cycle.ref, subject),
    }));
  });
}

/** "4 accepted reports, 1 recorded as not received": what a close freezes, counts that are not nought. */
export function countWords(counts: Closing['counts'], { t, list }: Pick<Translator, 't' | 'list'>): string {
  const words = (['accepted', 'notReceived', 'outstanding', 'changed'] as const)
    .filter((key) => counts[key] > 0 || key === 'accepted')
    .map((key) => t(`closings.counts.${key}`, { count: counts[key] }));
  return list(words);
}

const DATES = new Set(['originalBaselineOn', 'baselineOn', 'forecastOn', 'achievedOn', 'claimedOn', 'verifiedOn']);

/** A fact's value as a reader says it: dates in full, codes by their word. */
export function factWords(
  field: Closing['subjects'][number]['changed'][number]['field'],
  value: string | null,
  programme: Place,
  translator: Translator,
): string {
  const { t, date } = translator;
  if (value === null) return t('closings.changed.nothing');
  if (DATES.has(field)) return date(value.slice(0, 10));
  if (field === 'tier') return t(`milestones.tier.${value}`);
  if (field === 'workstream') return workstreamName(programme, value, translator);
  return t(value === 'true' ? 'common.yes' : 'common.no');
}
