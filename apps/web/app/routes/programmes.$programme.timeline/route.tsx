import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { operations } from '@camau/api-client';
import { AppLink } from '../../components/app-link';
import { AuthoredText } from '../../components/authored-text';
import { PageTools } from '../../components/breadcrumbs';
import { column, DataTable } from '../../components/data-table';
import { FilterPanel } from '../../components/filter-panel';
import { SubjectName } from '../../components/names';
import { NextPage } from '../../components/next-page';
import { PageHead } from '../../components/page-head';
import { useProgramme, useProgrammeCrumb } from '../../platform/frame';
import { given, pathOf } from '../../platform/parameters';
import { read } from '../../platform/request.server';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';
import { TimelineChart } from './timeline-chart';
import {
  axisOf,
  groupOf,
  readTimelineQuery,
  selectedTimelineFilters,
  timelineFilters,
  timelineGroups,
  timelinePath,
  trimMilestone,
  type TimelineMilestone,
} from './view-model';

/** So many rows keep the whole page, with its table and its data, well below 200 kB. */
const PAGE_SIZE = 40;

/** The address may hold anything; the API is the one that judges it. */
type MilestoneFilters = NonNullable<operations['Milestones_list']['parameters']['query']>;

export async function loader(args: LoaderFunctionArgs) {
  const query = readTimelineQuery(new URL(args.request.url).searchParams);
  const { by, force, workstream, tier, status, cursor } = query;
  const path = pathOf(args.params, 'programme');
  const asked = { sort: by, force, workstream, tier, status, cursor, limit: PAGE_SIZE };
  const list = await read(args, (api, asAt) =>
    api.GET('/api/v1/programmes/{programme}/milestones', {
      params: { path, query: given({ ...asked, asAt } as MilestoneFilters) },
    }),
  );
  const { items, nextCursor, total, today } = list;
  return { query, items: items.map(trimMilestone), nextCursor, total, today };
}

export default function TimelinePage() {
  const translator = useTranslator();
  const { t } = translator;
  const programme = useProgramme();
  const { slug } = programme;
  const { query, items, nextCursor, total, today } = useLoaderData<typeof loader>();
  const filters = timelineFilters(programme, query, translator);
  const selected = selectedTimelineFilters(slug, query, filters);
  const other = query.by === 'force' ? 'workstream' : 'force';
  const last = items.at(-1);
  return (
    <>
      <PageTools crumbs={[useProgrammeCrumb(), { text: t('milestones.title'), to: paths.milestones(slug) }]} />
      <PageHead title={t('workstreams.timeline.title')} />
      <FilterPanel
        filters={filters}
        selected={selected}
        clearTo={timelinePath(slug, query, { force: '', workstream: '', tier: '', status: '' })}
        kept={query.by === 'force' ? [['by', 'force']] : []}
      />
      <p className="govuk-body camau-timeline-ways">
        <span>{t('workstreams.timeline.shown', { shown: items.length, total })}</span>
        <AppLink to={timelinePath(slug, query, { by: other })}>
          {t(`workstreams.timeline.${other === 'force' ? 'byForce' : 'byWorkstream'}`)}
        </AppLink>
        {items.length > 0 && (
          <a className="govuk-link" href="#timeline-table">
            {t('workstreams.timeline.tableLink')}
          </a>
        )}
      </p>
      {items.length === 0 ? (
        <p className="govuk-inset-text">{t('workstreams.timeline.empty')}</p>
      ) : (
        <>
          <TimelineChart
            groups={timelineGroups(items, query)}
            by={query.by}
            axis={axisOf(programme, items, today)}
            today={today}
          />
          <TimelineTable items={items} />
        </>
      )}
      <NextPage
        next={
          nextCursor && timelinePath(slug, query, { cursor: nextCursor, after: last ? groupOf(last, query.by) : '' })
        }
        first={query.cursor ? timelinePath(slug, query, {}) : null}
      />
    </>
  );
}

/** The same milestones as a table. */
function TimelineTable({ items }: { items: readonly TimelineMilestone[] }) {
  const { t, date } = useTranslator();
  const programme = useProgramme();
  const day = (value: string | null) => (value ? date(value) : t('common.notSet'));
  return (
    <section className="camau-section" id="timeline-table" tabIndex={-1}>
      <DataTable
        caption={t('workstreams.timeline.table')}
        columns={[
          column('ref', t('workstreams.timeline.milestone')),
          column('where', t('milestones.column.force')),
          column('baseline', t('workstreams.timeline.key.baseline')),
          column('forecast', t('workstreams.timeline.key.forecast')),
          column('actual', t('workstreams.timeline.key.actual')),
          column('status', t('milestones.column.status')),
        ]}
        rows={items.map((item) => ({
          key: item.ref,
          cells: [
            <AppLink key="ref" to={paths.milestone(programme.slug, item.force, item.ref)}>
              {item.ref} <AuthoredText text={item.title} isUnmarked />
            </AppLink>,
            <SubjectName key="where" programme={programme} subject={item.force} />,
            day(item.baselineOn),
            day(item.forecastOn),
            day(item.achievedOn),
            t(`milestones.status.${item.status}`),
          ],
        }))}
      />
    </section>
  );
}
