import { LANGUAGES, TRANSLATION_STATES } from '@camau/domain';
import type { TranslationList } from '@camau/contracts';
import type { Translator } from '@camau/i18n/translator';
import type { Filter, SelectedFilter } from '../../components/filter-panel';
import { paths } from '../../paths';

const STATES = ['missing', 'stale', ...TRANSLATION_STATES] as const;

export interface TranslationFilters {
  readonly language: string;
  readonly state: string;
  readonly cursor: string;
}

/** The filters an address holds. */
export function readTranslationFilters(search: URLSearchParams): TranslationFilters {
  const of = (name: string) => search.get(name) ?? '';
  return { language: of('language'), state: of('state'), cursor: of('cursor') };
}

/** The filters of the queue: language wanted, state with how many there are. */
export function translationFilters(
  filters: TranslationFilters,
  counts: TranslationList['counts'],
  { t, number }: Pick<Translator, 't' | 'number'>,
): Filter[] {
  return [
    {
      name: 'language',
      label: t('translations.filter.language'),
      value: filters.language,
      choices: LANGUAGES.map((language) => ({ value: language, label: t(`translations.language.${language}`) })),
    },
    {
      name: 'state',
      label: t('translations.filter.state'),
      value: filters.state,
      choices: STATES.map((state) => ({
        value: state,
        label: `${t(`translations.state.${state}`)} (${number(counts[state] ?? 0)})`,
      })),
    },
  ];
}

/** Filters in use, each with the address without it. */
export function selectedTranslationFilters(
  slug: string,
  filters: TranslationFilters,
  { t }: Pick<Translator, 't'>,
): SelectedFilter[] {
  const { language, state } = filters;
  return [
    ...(language
      ? [{ label: t(`translations.language.${language}`), removeTo: paths.translations(slug, { state }) }]
      : []),
    ...(state ? [{ label: t(`translations.state.${state}`), removeTo: paths.translations(slug, { language }) }] : []),
  ];
}

/** What the head of the list counts, in words: only states there are, and how many words wait. */
export function countWords(
  { counts, wordsWaiting }: Pick<TranslationList, 'counts' | 'wordsWaiting'>,
  { t, number }: Pick<Translator, 't' | 'number'>,
): string[] {
  return [
    ...STATES.filter((state) => (counts[state] ?? 0) > 0).map((state) =>
      t(`translations.counts.${state}`, { count: counts[state] ?? 0 }),
    ),
    ...(wordsWaiting > 0
      ? [t('translations.counts.words', { count: wordsWaiting, number: number(wordsWaiting) })]
      : []),
  ];
}
