import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AppLink } from '../../components/app-link';
import { PageTools } from '../../components/breadcrumbs';
import { column, DataTable } from '../../components/data-table';
import { PageHead } from '../../components/page-head';
import { useProgramme, useProgrammeCrumb } from '../../platform/frame';
import { cycleName } from '../../platform/names';
import { pathOf } from '../../platform/parameters';
import { read } from '../../platform/request.server';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';

export async function loader(args: LoaderFunctionArgs) {
  const path = pathOf(args.params, 'programme');
  return read(args, (api, asAt) =>
    api.GET('/api/v1/programmes/{programme}/positions', { params: { path, query: { asAt } } }),
  );
}

export default function PositionsPage() {
  const translator = useTranslator();
  const { t, instant } = translator;
  const { slug } = useProgramme();
  const { items } = useLoaderData<typeof loader>();
  const newestFirst = [...items].sort((a, b) => b.sequence - a.sequence);
  return (
    <>
      <PageTools crumbs={[useProgrammeCrumb()]} />
      <PageHead title={t('positions.title')} />
      <p className="govuk-body-l">{t('positions.lead')}</p>
      {items.length === 0 ? (
        <p className="govuk-inset-text">{t('positions.empty')}</p>
      ) : (
        <DataTable
          caption={t('positions.caption')}
          isCaptionHidden
          columns={(['cycle', 'version', 'closed', 'circulated'] as const).map((key) =>
            column(key, t(`positions.column.${key}`), key === 'version'),
          )}
          rows={newestFirst.map(({ cycle, version, closedAt, circulatedAt, underCorrection }) => ({
            key: `${cycle}-${version}`,
            cells: [
              <AppLink key="cycle" to={paths.position(slug, cycle, version)}>
                {cycleName(cycle, translator)}
                <span className="govuk-visually-hidden">, {t('positions.one.version', { version })}</span>
              </AppLink>,
              version,
              instant(closedAt),
              <>
                {circulatedAt ? instant(circulatedAt) : t('positions.notCirculated')}
                {circulatedAt && (
                  <AppLink className="govuk-link camau-note" to={paths.boardOf(slug, cycle, version)}>
                    {t('board.page.read')}
                    <span className="govuk-visually-hidden">
                      , {cycleName(cycle, translator)}, {t('positions.one.version', { version })}
                    </span>
                  </AppLink>
                )}
                {underCorrection && <span className="camau-note">{t('positions.underCorrection')}</span>}
              </>,
            ],
          }))}
        />
      )}
    </>
  );
}
