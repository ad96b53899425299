import { STATUSES, TIERS } from '@camau/domain';
import type { MilestoneList, Programme } from '@camau/contracts';
import type { Translator } from '@camau/i18n/translator';
import type { Filter, SelectedFilter } from '../../components/filter-panel';
import { paths } from '../../paths';
import { subjectName, workstreamName } from '../../platform/names';

export interface ListQuery {
  readonly force: string;
  readonly workstream: string;
  readonly tier: string;
  readonly status: string;
  readonly sort: string;
  readonly cursor: string;
}

type Speaker = Pick<Translator, 't' | 'language'>;
type Place = Pick<Programme, 'slug' | 'forces' | 'workstreams'>;

export const DEFAULT_SORT = 'forecast';
const FILTERS = ['force', 'workstream', 'tier', 'status'] as const;

/** The list's state as the address holds it. */
export function readListQuery(search: URLSearchParams): ListQuery {
  const of = (name: string) => search.get(name) ?? '';
  return {
    force: of('force'),
    workstream: of('workstream'),
    tier: of('tier'),
    status: of('status'),
    sort: of('sort') || DEFAULT_SORT,
    cursor: of('cursor'),
  };
}

/** The address of the list in another state. Any change but the page itself starts again at the first page. */
export function listPath(slug: string, query: ListQuery, change: Partial<ListQuery>): string {
  const next = { ...query, cursor: '', ...change };
  return paths.milestones(slug, { ...next, sort: next.sort === DEFAULT_SORT ? null : next.sort });
}

/** The filters with their choices in the reader's language. */
export function listFilters(programme: Place, query: ListQuery, speaker: Speaker): Filter[] {
  const { t } = speaker;
  const choices = {
    force: [...programme.forces.map(({ slug }) => slug), 'national'].map((slug) => ({
      value: slug,
      label: subjectName(programme, slug, speaker),
    })),
    workstream: programme.workstreams.map(({ ref }) => ({
      value: ref,
      label: workstreamName(programme, ref, speaker),
    })),
    tier: TIERS.map((tier) => ({ value: tier, label: t(`milestones.tier.${tier}`) })),
    status: STATUSES.filter((status) => status !== 'not_in_scope').map((status) => ({
      value: status,
      label: t(`milestones.status.${status}`),
    })),
  };
  return FILTERS.map((name) => ({
    name,
    label: t(`milestones.column.${name}`),
    value: query[name],
    choices: choices[name],
  }));
}

/** Each filter in use, with the address that takes it away. */
export function selectedFilters(programme: Place, query: ListQuery, filters: readonly Filter[]): SelectedFilter[] {
  return filters.flatMap(({ name, label, value, choices }) => {
    if (!value) return [];
    const words = choices.find((choice) => choice.value === value)?.label ?? value;
    return [{ label: `${label}: ${words}`, removeTo: listPath(programme.slug, query, { [name]: '' }) }];
  });
}

export interface SortLink {
  readonly direction: 'ascending' | 'descending' | 'none';
  readonly to: string;
}

/** What a column's sort link shows now and where it leads: lowest first, then turned round. */
export function sortLink(slug: string, query: ListQuery, key: 'ref' | 'forecast' | 'slip'): SortLink {
  const isAscending = query.sort === key;
  const isDescending = query.sort === `-${key}`;
  return {
    direction: isAscending ? 'ascending' : isDescending ? 'descending' : 'none',
    to: listPath(slug, query, { sort: isAscending ? `-${key}` : key }),
  };
}

/** How many milestones the counts hold, whatever their status. */
export function countAll(counts: MilestoneList['counts']): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
