import { ROLES, USER_STATES } from '@camau/domain';
import type { Programme } from '@camau/contracts';
import type { Translator } from '@camau/i18n/translator';
import type { Filter, SelectedFilter } from '../../components/filter-panel';
import { plainText } from '../../platform/names';
import { paths } from '../../paths';

/** What the address asks the list for; empty is not asked. */
export interface PeopleQuery {
  readonly q: string;
  readonly role: string;
  readonly force: string;
  readonly state: string;
  readonly cursor: string;
}

/** The list's query from the address. */
export function readPeopleQuery(search: URLSearchParams): PeopleQuery {
  const field = (name: string) => search.get(name)?.trim() ?? '';
  return { q: field('q'), role: field('role'), force: field('force'), state: field('state'), cursor: field('cursor') };
}

/** An address of the list with some of the query changed; another page only when asked for. */
export function peoplePath(query: PeopleQuery, change: Partial<PeopleQuery>): string {
  return paths.people({ ...query, cursor: '', ...change });
}

/** The filters of the list but the words. */
export function peopleFilters(query: PeopleQuery, forces: Programme['forces'], speaker: Translator): Filter[] {
  const { t } = speaker;
  return [
    {
      name: 'role',
      label: t('people.filter.role'),
      value: query.role,
      choices: ROLES.map((role) => ({ value: role, label: t(`access.role.${role}`) })),
    },
    {
      name: 'force',
      label: t('people.filter.force'),
      value: query.force,
      choices: forces.map(({ slug, name }) => ({ value: slug, label: plainText(name, speaker) || slug })),
    },
    {
      name: 'state',
      label: t('people.filter.state'),
      value: query.state,
      choices: USER_STATES.map((state) => ({ value: state, label: t(`people.state.${state}`) })),
    },
  ];
}

/** The filters in use, each with the address without it. */
export function peopleSelected(query: PeopleQuery, filters: readonly Filter[]): SelectedFilter[] {
  const chosen = filters.flatMap(({ name, value, choices }) => {
    const label = choices.find((choice) => choice.value === value)?.label;
    return label === undefined ? [] : [{ label, removeTo: peoplePath(query, { [name]: '' }) }];
  });
  return query.q === '' ? chosen : [{ label: query.q, removeTo: peoplePath(query, { q: '' }) }, ...chosen];
}
