import type { Closing, Cycle, Programme } from '@camau/contracts';
import type { Translator } from '@camau/i18n/translator';
import { subjectName, workstreamName } from '../../platform/names';
import { paths } from '../../paths';

type Place = Pick<Programme, 'slug' | 'forces' | 'workstreams'>;

/** A reason that keeps the cycle from closing, in words, and the places where it is put right: one, or a report each. */
export interface ClosingBlocker {
  readonly key: string;
  readonly words: string;
  readonly links: readonly { readonly name: string; readonly to: string }[];
}

/** Each reason once, however many reports it is about: their reviews, or the signature on this page. */
export function closingBlockers(
  cycle: Pick<Cycle, 'ref' | 'closingBlockers'>,
  programme: Place,
  translator: Translator,
): ClosingBlocker[] {
  const { t } = translator;
  return cycle.closingBlockers.map(({ code, subjects }): ClosingBlocker => {
    if (code === 'signature_missing')
      return { key: code, words: '', links: [{ name: t('closings.blockers.sign'), to: '#signature' }] };
    const key = code === 'reports_not_settled' ? 'reports' : code === 'asks_undecided' ? 'asks' : null;
    if (key === null) return { key: code, words: t('closings.blockers.other'), links: [] };
    return {
      key: code,
      words: t(`closings.blockers.${key}`, { count: subjects.length }),
      links: subjects.map((subject) => ({
        name: subjectName(programme, subject, translator),
        to: paths.review(programme.slug, cycle.ref, subject),
      })),
    };
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
