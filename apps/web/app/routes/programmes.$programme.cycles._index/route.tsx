import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AppLink } from '../../components/app-link';
import { PageTools } from '../../components/breadcrumbs';
import { column, DataTable } from '../../components/data-table';
import { PageHead } from '../../components/page-head';
import { useProgramme, useProgrammeCrumb } from '../../platform/frame';
import { cycleLongName } from '../../platform/names';
import { pathOf } from '../../platform/parameters';
import { read } from '../../platform/request.server';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';

export async function loader(args: LoaderFunctionArgs) {
  const path = pathOf(args.params, 'programme');
  return read(args, (api, asAt) =>
    api.GET('/api/v1/programmes/{programme}/cycles', { params: { path, query: { asAt } } }),
  );
}

export default function CyclesPage() {
  const translator = useTranslator();
  const { t, date } = translator;
  const { slug } = useProgramme();
  const { items } = useLoaderData<typeof loader>();
  const newestFirst = [...items].sort((a, b) => b.boardOn.localeCompare(a.boardOn));
  return (
    <>
      <PageTools crumbs={[useProgrammeCrumb()]} />
      <PageHead title={t('cycles.title')} />
      {items.length === 0 ? (
        <p className="govuk-inset-text">{t('cycles.empty')}</p>
      ) : (
        <DataTable
          caption={t('cycles.caption')}
          isCaptionHidden
          columns={(['cycle', 'state', 'due', 'review', 'close', 'papers', 'board'] as const).map((key) =>
            column(key, t(`cycles.column.${key}`)),
          )}
          rows={newestFirst.map((cycle) => ({
            key: cycle.ref,
            cells: [
              <AppLink key="name" to={paths.cycle(slug, cycle.ref)}>
                {cycleLongName(cycle, translator)}
              </AppLink>,
              t(`cycles.state.${cycle.state}`),
              ...[cycle.dueOn, cycle.reviewByOn, cycle.closeByOn, cycle.papersOn, cycle.boardOn].map((day) => (
                <time key={day} dateTime={day}>
                  {date(day)}
                </time>
              )),
            ],
          }))}
        />
      )}
    </>
  );
}
