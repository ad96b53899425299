import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { RecordTable } from '../../board/board-records';
import { AppLink } from '../../components/app-link';
import { PageTools } from '../../components/breadcrumbs';
import { NextPage } from '../../components/next-page';
import { PageHead } from '../../components/page-head';
import { useProgramme, useProgrammeCrumb } from '../../platform/frame';
import { given, pathOf } from '../../platform/parameters';
import { read } from '../../platform/request.server';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';
import { withAddenda } from '../../translations/with-addenda.server';

export async function loader(args: LoaderFunctionArgs) {
  const path = pathOf(args.params, 'programme');
  const cursor = new URL(args.request.url).searchParams.get('cursor');
  const list = await read(args, (api, asAt) =>
    api.GET('/api/v1/programmes/{programme}/board-records', {
      params: { path, query: given({ asAt, cursor: cursor ?? undefined }) },
    }),
  );
  return withAddenda(args, { list, cursor });
}

export default function RecordsPage() {
  const { t } = useTranslator();
  const { slug } = useProgramme();
  const { list, cursor } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTools crumbs={[useProgrammeCrumb(), { text: t('positions.board.title'), to: paths.board(slug) }]} />
      <PageHead title={t('board.records.title')} />
      <p className="govuk-body-l">{t('board.records.lead')}</p>
      {list.allowedActions.includes('record') && (
        <p className="govuk-body">
          <AppLink to={paths.newBoardRecord(slug)}>{t('board.records.new')}</AppLink>
        </p>
      )}
      {list.items.length === 0 ? (
        <p className="govuk-inset-text">{t('board.records.empty')}</p>
      ) : (
        <RecordTable caption={t('board.records.title')} records={list.items} slug={slug} />
      )}
      <NextPage
        next={list.nextCursor && paths.boardRecords(slug, { cursor: list.nextCursor })}
        first={cursor && paths.boardRecords(slug)}
      />
    </>
  );
}
