import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AppLink } from '../../components/app-link';
import { PageTools } from '../../components/breadcrumbs';
import { PageHead } from '../../components/page-head';
import { SummaryList } from '../../components/summary-list';
import { useProgramme, useProgrammeCrumb } from '../../platform/frame';
import { cycleName } from '../../platform/names';
import { pathOf } from '../../platform/parameters';
import { readIfThere } from '../../platform/request.server';
import { loadPosition } from '../../positions/load-position.server';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';
import { withAddenda } from '../../translations/with-addenda.server';
import { FrozenSubjects } from './frozen-subjects';
import { readFrozenDocument } from './frozen-document.server';

export async function loader(args: LoaderFunctionArgs) {
  const { canonical: _exact, document, ...position } = await loadPosition(args);
  const path = pathOf(args.params, 'programme', 'cycle');
  const query = { version: position.version };
  const board = await readIfThere(args, (api, asAt) =>
    api.GET('/api/v1/programmes/{programme}/positions/{cycle}/board', {
      params: { path, query: { ...query, asAt } },
    }),
  );
  const opened = new URL(args.request.url).searchParams.get('subject');
  return withAddenda(args, { position, frozen: readFrozenDocument(document), board, opened });
}

export default function PositionPage() {
  const translator = useTranslator();
  const { t, instant } = translator;
  const { slug } = useProgramme();
  const { position, frozen, board, opened } = useLoaderData<typeof loader>();
  const crumbs = [useProgrammeCrumb(), { text: t('positions.title'), to: paths.positions(slug) }];
  return (
    <>
      <PageTools crumbs={crumbs} />
      <PageHead
        title={t('positions.one.title', { cycle: cycleName(position.cycle, translator) })}
        caption={t('positions.one.version', { version: position.version })}
      >
        {position.underCorrection && (
          <strong className="govuk-tag camau-tag--accent-light">{t('positions.underCorrection')}</strong>
        )}
      </PageHead>
      <SummaryList
        rows={[
          { key: t('positions.column.closed'), value: instant(position.closedAt) },
          {
            key: t('positions.column.circulated'),
            value: position.circulatedAt ? instant(position.circulatedAt) : t('positions.notCirculated'),
          },
        ]}
      />
      {board && (
        <p className="govuk-body">
          <AppLink to={paths.boardOf(slug, position.cycle, position.version)}>{t('board.page.read')}</AppLink>
        </p>
      )}
      <p className="govuk-body">
        <AppLink to={paths.positionVersions(slug, position.cycle)}>{t('closings.frozen.versions')}</AppLink>
      </p>
      {frozen && (
        <section className="camau-section">
          <h2 className="govuk-heading-m">{t('positions.one.content')}</h2>
          <FrozenSubjects frozen={frozen} opened={opened} board={board} />
        </section>
      )}
      <section className="camau-section">
        <h2 className="govuk-heading-m">{t('positions.one.exact')}</h2>
        <p className="govuk-body">{t('positions.one.exactHint')}</p>
        <SummaryList
          rows={[
            { key: t('positions.one.sequence'), value: position.sequence },
            { key: t('positions.one.hash'), value: <code className="camau-hash">{position.sha256}</code> },
            {
              key: t('positions.one.previous'),
              value: position.previousSha256 ? (
                <code className="camau-hash">{position.previousSha256}</code>
              ) : (
                t('positions.one.first')
              ),
            },
          ]}
        />
        <p className="govuk-body">
          <AppLink to={paths.positionText(slug, position.cycle, position.version)} reloadDocument>
            {t('positions.one.download')}
          </AppLink>
        </p>
        <p className="govuk-body">
          <AppLink to={paths.checkingRecords()}>{t('common.footer.frozen')}</AppLink>
        </p>
      </section>
    </>
  );
}
