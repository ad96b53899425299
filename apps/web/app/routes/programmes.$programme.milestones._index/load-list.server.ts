import { data, type LoaderFunctionArgs } from '@remix-run/node';
import type { operations } from '@camau/api-client';
import type { FieldError } from '../../components/field-errors';
import { askedOf, LIST_FILTERS, readListQuery } from '../../milestones/list-query';
import { given, pathOf } from '../../platform/parameters';
import { readOrProblem, translatorOf } from '../../platform/request.server';

/** The address may hold anything; the API is the one that judges it. */
type MilestoneFilters = NonNullable<operations['Milestones_list']['parameters']['query']>;

/** One page of the list with the counts behind its filters; or, where a filter is wrong, what is wrong with it and no list. */
export async function loadList(args: LoaderFunctionArgs) {
  const query = readListQuery(new URL(args.request.url).searchParams);
  const path = pathOf(args.params, 'programme');
  const answer = await readOrProblem(args, (api, asAt) =>
    api.GET('/api/v1/programmes/{programme}/milestones', {
      params: { path, query: given({ ...askedOf(query), facets: 'true', asAt } as MilestoneFilters) },
    }),
  );
  if (answer.ok) return data({ list: answer.data, query, errors: [] as FieldError[] });
  const { t } = translatorOf(args);
  const errors = answer.problem.problems.map(({ pointer, text }): FieldError => {
    const name = LIST_FILTERS.find((filter) => pointer === `?${filter}`);
    return name ? { id: `filter-${name}`, text, label: t(`milestone-list.filter.${name}`) } : { id: null, text };
  });
  return data({ list: null, query, errors }, { status: answer.status });
}
