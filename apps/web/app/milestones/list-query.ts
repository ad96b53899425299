import { isoOfTyped } from '../components/typed-date';
import { paths } from '../paths';

/** Filters of the list, as its address names them. */
export const LIST_FILTERS = [
  'force',
  'workstream',
  'tier',
  'status',
  'owner',
  'q',
  'dueFrom',
  'dueTo',
  'overdue',
  'awaiting',
] as const;
export type ListFilter = (typeof LIST_FILTERS)[number];

/** The list's state, as its address holds it; empty where it says nothing. */
export type ListQuery = Readonly<Record<ListFilter | 'sort' | 'cursor', string>>;

export const DEFAULT_SORT = 'forecast';

/** The list's state as the address holds it. */
export function readListQuery(search: URLSearchParams): ListQuery {
  const of = (name: string) => (search.get(name) ?? '').trim();
  const filters = Object.fromEntries(LIST_FILTERS.map((name) => [name, of(name)])) as Record<ListFilter, string>;
  return { ...filters, sort: of('sort') || DEFAULT_SORT, cursor: of('cursor') };
}

/** The address of the list in another state. Any change but the page itself starts again at the first page. */
export function listPath(slug: string, query: ListQuery, change: Partial<ListQuery>): string {
  const next = { ...query, cursor: '', ...change };
  return paths.milestones(slug, { ...next, sort: next.sort === DEFAULT_SORT ? null : next.sort });
}

/** The list's state as the API takes it: dates typed as people write them are dates there. What is no date stays, for the API to refuse. */
export function askedOf(query: ListQuery): ListQuery {
  return { ...query, dueFrom: isoOfTyped(query.dueFrom), dueTo: isoOfTyped(query.dueTo) };
}
