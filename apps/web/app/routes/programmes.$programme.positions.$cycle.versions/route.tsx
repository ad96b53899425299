import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AppLink } from '../../components/app-link';
import { AuthoredText } from '../../components/authored-text';
import { PageTools } from '../../components/breadcrumbs';
import { column, DataTable } from '../../components/data-table';
import { PageHead } from '../../components/page-head';
import { useProgramme, useProgrammeCrumb } from '../../platform/frame';
import { cycleName } from '../../platform/names';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';
import { withAddenda } from '../../translations/with-addenda.server';
import { ChooseVersions } from './choose-versions';
import { Differences } from './differences';
import { loadVersions } from './load-versions.server';

export const loader = async (args: LoaderFunctionArgs) => withAddenda(args, await loadVersions(args));

export default function VersionsPage() {
  const translator = useTranslator();
  const { t, instant } = translator;
  const { slug } = useProgramme();
  const { cycle, versions, compared } = useLoaderData<typeof loader>();
  const name = cycleName(cycle, translator);
  return (
    <>
      <PageTools
        crumbs={[
          useProgrammeCrumb(),
          { text: t('positions.title'), to: paths.positions(slug) },
          { text: t('positions.one.title', { cycle: name }), to: paths.position(slug, cycle) },
        ]}
      />
      <PageHead title={t('closings.versions.title', { cycle: name })} />
      <p className="govuk-body-l">{t('closings.versions.lead')}</p>
      <DataTable
        caption={t('closings.versions.caption')}
        isCaptionHidden
        columns={[
          column('version', t('positions.column.version')),
          column('closed', t('positions.column.closed')),
          column('circulated', t('positions.column.circulated')),
          column('why', t('closings.versions.why')),
        ]}
        rows={versions.map(({ version, closedAt, circulatedAt, underCorrection, reason }) => ({
          key: String(version),
          cells: [
            <AppLink key="version" to={paths.position(slug, cycle, version)}>
              {t('positions.one.version', { version })}
            </AppLink>,
            instant(closedAt),
            <>
              {circulatedAt ? instant(circulatedAt) : t('positions.notCirculated')}
              {underCorrection && <span className="camau-note">{t('positions.underCorrection')}</span>}
            </>,
            reason ? <AuthoredText key="why" text={reason} isNarrative /> : t('closings.versions.first'),
          ],
        }))}
      />
      {versions.length > 1 && compared && <ChooseVersions versions={versions} compared={compared} />}
      {compared ? (
        <Differences compared={compared} />
      ) : (
        <p className="govuk-inset-text">{t('closings.versions.one')}</p>
      )}
    </>
  );
}
