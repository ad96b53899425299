import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { operations } from '@camau/api-client';
import { RequestsTable } from './requests-table';
import { readRequestQuery, requestFilters, requestsPath, requestTags } from './view-model';
import { PageTools } from '../../components/breadcrumbs';
import { FilterPanel } from '../../components/filter-panel';
import { NextPage } from '../../components/next-page';
import { PageHead } from '../../components/page-head';
import { PlanNavigation } from '../../milestones/plan-navigation';
import { useProgramme, useProgrammeCrumb } from '../../platform/frame';
import { given, pathOf } from '../../platform/parameters';
import { read } from '../../platform/request.server';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';

/** The address may hold anything; the API is the one that judges it. */
type RequestFilters = NonNullable<operations['ChangeRequests_list']['parameters']['query']>;

export async function loader(args: LoaderFunctionArgs) {
  const query = readRequestQuery(new URL(args.request.url).searchParams);
  const path = pathOf(args.params, 'programme');
  const list = await read(args, (api, asAt) =>
    api.GET('/api/v1/programmes/{programme}/change-requests', {
      params: { path, query: given({ ...query, asAt } as RequestFilters) },
    }),
  );
  return { list, query };
}

export default function ChangeRequestsPage() {
  const translator = useTranslator();
  const { t } = translator;
  const programme = useProgramme();
  const { list, query } = useLoaderData<typeof loader>();
  const { slug } = programme;
  const total = Object.entries(list.counts)
    .filter(([state]) => query.state === '' || state === query.state)
    .reduce((sum, [, count]) => sum + count, 0);
  return (
    <>
      <PageTools crumbs={[useProgrammeCrumb()]} />
      <PageHead title={t('change-requests.title')} />
      <PlanNavigation />
      <p className="govuk-body camau-measure">{t('change-requests.lead')}</p>
      <FilterPanel
        filters={requestFilters(programme, query, list.counts, translator)}
        selected={requestTags(programme, query, translator)}
        clearTo={paths.changeRequests(slug)}
        kept={query.milestone === '' ? [] : [['milestone', query.milestone]]}
      />
      <p className="govuk-body camau-list-head__total">{t('change-requests.total', { count: total })}</p>
      {list.items.length > 0 ? (
        <RequestsTable items={list.items} />
      ) : (
        <p className="govuk-inset-text">{t('change-requests.empty')}</p>
      )}
      <NextPage
        next={list.nextCursor && requestsPath(slug, query, { cursor: list.nextCursor })}
        first={query.cursor ? requestsPath(slug, query, {}) : null}
      />
    </>
  );
}
