import type { MilestoneQuery } from '@camau/contracts';
import type { Reach } from '../../platform/database/request-context.js';

/** What a statement over milestones is asked for with. */
export interface MilestoneListAsk {
  readonly programmeId: string;
  readonly today: string;
  readonly query: MilestoneQuery;
  /** sort key and ref of the row the page comes after */
  readonly cursor: readonly [string, string] | null;
  /** what the reader reaches of live facts, as the row policies have it */
  readonly reach: Reach;
}

/** A statement to run under its name; equal names have equal text. */
export interface Statement {
  readonly name: string;
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** A filter as the list's address names it. */
export type MilestoneFilter = Exclude<keyof MilestoneQuery, 'facets' | 'sort' | 'cursor' | 'limit' | 'asAt'>;

/** Gives a value its place among a statement's parameters and answers with its name there. */
export type Place = (value: unknown) => string;

export interface Narrowing {
  readonly shape: string;
  /** filters that are wholly answered by the conditions */
  readonly filters: readonly MilestoneFilter[];
  readonly conditions: readonly string[];
}

/**
 * Conditions an index can serve, by shape, so that PostgreSQL keeps one good plan for each. NB: the reach only repeats what the row
 * policy says, in a form that spares looking at every row; the policy decides. Without `withFilters` only the reach narrows.
 */
export function narrowing(
  { programmeId, query, reach }: Pick<MilestoneListAsk, 'programmeId' | 'query' | 'reach'>,
  place: Place,
  withFilters: boolean,
): Narrowing {
  const shape: string[] = [];
  const filters: MilestoneFilter[] = [];
  const conditions: string[] = [];
  const add = (letter: string, condition: string): void => {
    shape.push(letter);
    conditions.push(condition);
  };
  const { force, workstream } = withFilters ? query : {};
  if (force === 'national') add('n', 'm.force_id is null');
  else if (force !== undefined) {
    add('f', `m.force_id = (select f.id from force f where f.programme_id = $1 and f.slug = ${place(force)})`);
  }
  if (force !== undefined) filters.push('force');
  if (workstream !== undefined) {
    filters.push('workstream');
    add(
      'w',
      `m.workstream_id = (select w.id from workstream w where w.programme_id = $1 and w.ref = ${place(workstream)})`,
    );
  }
  if (force === undefined && !reach.programmes.includes(programmeId)) {
    const own = `m.force_id = any (${place(reach.scopes)}::uuid[])`;
    if (reach.scopes.includes(programmeId)) add('s', `(${own} or m.force_id is null)`);
    else add('o', own);
  }
  return { shape: shape.join(''), filters, conditions };
}

/** One filter that is set, as a condition over `derived`. */
export interface Flag {
  readonly filter: MilestoneFilter;
  readonly condition: string;
}

const ACROSS = {
  force: (value) => `coalesce(force, 'national') = ${value}`,
  workstream: (value) => `workstream = ${value}`,
  tier: (value) => `tier = ${value}`,
  status: (value) => `status = ${value}`,
  owner: (value) => `owner_key = lower(${value})`,
  dueFrom: (value) => `forecast_on >= ${value}::date`,
  dueTo: (value) => `forecast_on <= ${value}::date`,
  overdue: () => 'is_overdue',
  awaiting: () => 'is_awaiting',
  q: (value) => `strpos(search_key, lower(${value})) > 0`,
} satisfies Record<MilestoneFilter, (place: string) => string>;
/** A letter for each filter: PostgreSQL keeps 63 characters of a statement's name. */
const LETTERS = 'fwtsodlvaq';
const SWITCHES: readonly MilestoneFilter[] = ['overdue', 'awaiting'];

/** A short name of a set of filters, for the name of a statement. */
export function nameOf(flags: readonly Flag[]): string {
  return flags.map(({ filter }) => LETTERS[Object.keys(ACROSS).indexOf(filter)]).join('');
}

/** The filters that are set, but for `except`, in a fixed order, each a condition over `derived`. */
export function flagsOf(query: MilestoneQuery, place: Place, except: readonly MilestoneFilter[] = []): Flag[] {
  return (Object.keys(ACROSS) as MilestoneFilter[])
    .filter((filter) => query[filter] !== undefined && query[filter] !== '' && !except.includes(filter))
    .map((filter) => ({
      filter,
      condition: ACROSS[filter](SWITCHES.includes(filter) ? '' : place(query[filter])),
    }));
}
