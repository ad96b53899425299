import { CHANGE_REQUEST_STATES } from '@camau/domain';
import type { ChangeRequestList, Programme } from '@camau/contracts';
import type { Translator } from '@camau/i18n/translator';
import type { Filter, SelectedFilter } from '../../components/filter-panel';
import { subjectName } from '../../platform/names';
import { paths } from '../../paths';

export interface RequestQuery {
  readonly state: string;
  readonly force: string;
  readonly milestone: string;
  readonly cursor: string;
}

type Speaker = Pick<Translator, 't' | 'language'>;
type Place = Pick<Programme, 'slug' | 'forces'>;

/** The list's state as the address holds it. */
export function readRequestQuery(search: URLSearchParams): RequestQuery {
  const of = (name: string) => search.get(name) ?? '';
  return { state: of('state'), force: of('force'), milestone: of('milestone'), cursor: of('cursor') };
}

/** The address of the list in another state; any change but the page starts again at the first. */
export function requestsPath(slug: string, query: RequestQuery, change: Partial<RequestQuery>): string {
  return paths.changeRequests(slug, { ...query, cursor: '', ...change });
}

/** The filters, each state with how many requests it would show; one that would show none is left out unless it is chosen. */
export function requestFilters(
  programme: Place,
  query: RequestQuery,
  counts: ChangeRequestList['counts'],
  speaker: Speaker,
): Filter[] {
  const { t } = speaker;
  return [
    {
      name: 'state',
      label: t('change-requests.column.state'),
      value: query.state,
      choices: CHANGE_REQUEST_STATES.filter((state) => (counts[state] ?? 0) > 0 || state === query.state).map(
        (state) => ({
          value: state,
          label: t('milestone-list.choice', { label: t(`change-requests.state.${state}`), count: counts[state] ?? 0 }),
        }),
      ),
    },
    {
      name: 'force',
      label: t('milestones.column.force'),
      value: query.force,
      choices: [...programme.forces.map(({ slug }) => slug), 'national'].map((slug) => ({
        value: slug,
        label: subjectName(programme, slug, speaker),
      })),
    },
  ];
}

/** Each filter in use, with the address that takes it away. */
export function requestTags(programme: Place, query: RequestQuery, speaker: Speaker): SelectedFilter[] {
  const { t } = speaker;
  const words: Record<'state' | 'force' | 'milestone', string> = {
    state: isState(query.state) ? t(`change-requests.state.${query.state}`) : query.state,
    force: query.force && subjectName(programme, query.force, speaker),
    milestone: query.milestone,
  };
  const labels = {
    state: 'change-requests.column.state',
    force: 'milestones.column.force',
    milestone: 'milestones.column.ref',
  };
  return (['state', 'force', 'milestone'] as const)
    .filter((name) => words[name])
    .map((name) => ({
      label: t('milestone-list.tag', { filter: t(labels[name]), value: words[name] }),
      removeTo: requestsPath(programme.slug, query, { [name]: '' }),
    }));
}

function isState(value: string): boolean {
  return (CHANGE_REQUEST_STATES as readonly string[]).includes(value);
}
