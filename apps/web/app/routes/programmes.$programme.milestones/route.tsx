import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { operations } from '@camau/api-client';
import { AppLink } from '../../components/app-link';
import { PageTools } from '../../components/breadcrumbs';
import { FilterPanel } from '../../components/filter-panel';
import { NextPage } from '../../components/next-page';
import { PageHead } from '../../components/page-head';
import { StatusCounts } from '../../components/status-tag';
import { SheetLinks } from '../../imports/sheet-links';
import { useProgramme, useProgrammeCrumb } from '../../platform/frame';
import { PlanWays } from '../../milestones/plan-ways';
import { given, pathOf } from '../../platform/parameters';
import { read } from '../../platform/request.server';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';
import { MilestoneTable } from './milestone-table';
import { countAll, DEFAULT_SORT, listFilters, listPath, readListQuery, selectedFilters } from './view-model';

/** The address may hold anything; the API is the one that judges it. */
type MilestoneFilters = NonNullable<operations['Milestones_list']['parameters']['query']>;

export async function loader(args: LoaderFunctionArgs) {
  const query = readListQuery(new URL(args.request.url).searchParams);
  const path = pathOf(args.params, 'programme');
  const list = await read(args, (api, asAt) =>
    api.GET('/api/v1/programmes/{programme}/milestones', {
      params: { path, query: given({ ...query, asAt } as MilestoneFilters) },
    }),
  );
  return { list, query };
}

export default function MilestonesPage() {
  const translator = useTranslator();
  const { t } = translator;
  const programme = useProgramme();
  const { list, query } = useLoaderData<typeof loader>();
  const filters = listFilters(programme, query, translator);
  const selected = selectedFilters(programme, query, filters);
  const clearTo = paths.milestones(programme.slug);
  return (
    <>
      <PageTools crumbs={[useProgrammeCrumb()]} />
      <PageHead title={t('milestones.title')}>
        <PlanWays query={query} />
      </PageHead>
      <FilterPanel
        filters={filters}
        selected={selected}
        clearTo={clearTo}
        kept={query.sort === DEFAULT_SORT ? [] : [['sort', query.sort]]}
      />
      <div className="camau-list-head">
        <p className="govuk-body camau-list-head__total">{t('milestones.total', { count: countAll(list.counts) })}</p>
        {countAll(list.counts) > 0 && (
          <StatusCounts counts={list.counts} linkOf={(status) => listPath(programme.slug, query, { status })} />
        )}
      </div>
      {list.items.length > 0 ? (
        <MilestoneTable items={list.items} programme={programme} query={query} />
      ) : (
        <p className="govuk-inset-text">
          {selected.length > 0 ? `${t('milestones.empty')} ${t('milestones.emptyHint')}` : t('milestones.emptyAll')}{' '}
          {selected.length > 0 && <AppLink to={clearTo}>{t('common.filter.clear')}</AppLink>}
        </p>
      )}
      <NextPage
        next={list.nextCursor && listPath(programme.slug, query, { cursor: list.nextCursor })}
        first={query.cursor ? listPath(programme.slug, query, {}) : null}
      />
      <SheetLinks programme={programme.slug} query={query} />
    </>
  );
}
