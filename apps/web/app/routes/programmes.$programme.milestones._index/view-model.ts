import { STATUSES, TIERS } from '@camau/domain';
import type { MilestoneList, Programme } from '@camau/contracts';
import type { Translator } from '@camau/i18n/translator';
import type { Filter, SelectedFilter } from '../../components/filter-panel';
import { isDate, isoOfTyped } from '../../components/typed-date';
import { DEFAULT_SORT, listPath, type ListFilter, type ListQuery } from '../../milestones/list-query';
import { subjectName, workstreamName } from '../../platform/names';

type Speaker = Pick<Translator, 't' | 'language' | 'date'>;
type Place = Pick<Programme, 'slug' | 'forces' | 'workstreams'>;
type Facets = MilestoneList['facets'];

const CHOSEN = ['force', 'workstream', 'status', 'tier', 'owner'] as const;
type Chosen = (typeof CHOSEN)[number];
/** Filters that stand in sight; the others wait behind "More filters". */
export const IN_SIGHT: readonly ListFilter[] = ['force', 'workstream', 'status', 'q'];

/** The filters that offer choices, each choice with how many milestones it would show; none where it would show none, unless it is chosen. */
export function listFilters(programme: Place, query: ListQuery, facets: Facets, speaker: Speaker): Filter[] {
  const { t } = speaker;
  return CHOSEN.map((name) => ({
    name,
    label: t(`milestone-list.filter.${name}`),
    value: query[name],
    choices: valuesOf(name, programme, query, facets)
      .filter((value) => facets === null || (facets[name]?.[value] ?? 0) > 0 || value === query[name])
      .map((value) => ({ value, label: choiceLabel(name, value, programme, facets, speaker) })),
  }));
}

function valuesOf(name: Chosen, programme: Place, query: ListQuery, facets: Facets): readonly string[] {
  switch (name) {
    case 'force':
      return [...programme.forces.map(({ slug }) => slug), 'national'];
    case 'workstream':
      return programme.workstreams.map(({ ref }) => ref);
    case 'tier':
      return TIERS;
    case 'status':
      return STATUSES.filter((status) => status !== 'not_in_scope');
    case 'owner':
      return [...new Set([...Object.keys(facets?.owner ?? {}), ...(query.owner ? [query.owner] : [])])]
        .filter(Boolean)
        .sort((a, b) => a.localeCompare(b, 'en-GB'));
  }
}

function choiceLabel(name: Chosen, value: string, programme: Place, facets: Facets, speaker: Speaker): string {
  const label = valueWords(name, value, programme, speaker);
  return facets === null ? label : speaker.t('milestone-list.choice', { label, count: facets[name]?.[value] ?? 0 });
}

/** A filter's value in words. A value the programme does not know stands as it is. */
function valueWords(name: ListFilter, value: string, programme: Place, { t, language, date }: Speaker): string {
  switch (name) {
    case 'force':
      return subjectName(programme, value, { t, language });
    case 'workstream':
      return workstreamName(programme, value, { t, language });
    case 'tier':
      return (TIERS as readonly string[]).includes(value) ? t(`milestones.tier.${value}`) : value;
    case 'status':
      return (STATUSES as readonly string[]).includes(value) ? t(`milestones.status.${value}`) : value;
    case 'owner':
      return value.charAt(0).toUpperCase() + value.slice(1);
    case 'dueFrom':
    case 'dueTo':
      return isDate(isoOfTyped(value)) ? date(isoOfTyped(value)) : value;
    default:
      return value;
  }
}

/** Each filter in use, with the address that takes it away. */
export function selectedFilters(programme: Place, query: ListQuery, speaker: Speaker): SelectedFilter[] {
  const { t } = speaker;
  const names: readonly ListFilter[] = [...CHOSEN, 'q', 'dueFrom', 'dueTo', 'overdue', 'awaiting'];
  return names
    .filter((name) => query[name] !== '')
    .map((name) => {
      const filter = t(`milestone-list.filter.${name}`);
      const isSwitch = name === 'overdue' || name === 'awaiting';
      const value = valueWords(name, query[name], programme, speaker);
      return {
        label: isSwitch ? filter : t('milestone-list.tag', { filter, value }),
        removeTo: listPath(programme.slug, query, { [name]: '' }),
      };
    });
}

export type SortKey = 'ref' | 'forecast' | 'slip' | 'workstream' | 'force';

export interface SortLink {
  readonly direction: 'ascending' | 'descending' | 'none';
  readonly to: string;
}

/** What a column's sort link shows now and where it leads: lowest first, then turned round; a grouping leads back to the usual order. */
export function sortLink(slug: string, query: ListQuery, key: SortKey): SortLink {
  const isAscending = query.sort === key;
  const isDescending = query.sort === `-${key}`;
  const back = key === 'workstream' || key === 'force' ? DEFAULT_SORT : `-${key}`;
  return {
    direction: isAscending ? 'ascending' : isDescending ? 'descending' : 'none',
    to: listPath(slug, query, { sort: isAscending ? back : key }),
  };
}
