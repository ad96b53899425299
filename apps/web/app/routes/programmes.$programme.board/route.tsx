import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PageTools } from '../../components/breadcrumbs';
import { PageHead } from '../../components/page-head';
import { useProgrammeCrumb } from '../../platform/frame';
import { pathOf } from '../../platform/parameters';
import { readIfThere } from '../../platform/request.server';
import { useTranslator } from '../../platform/translation';
import { BoardPage } from './board-page';

export async function loader(args: LoaderFunctionArgs) {
  const path = pathOf(args.params, 'programme');
  const board = await readIfThere(args, (api, asAt) =>
    api.GET('/api/v1/programmes/{programme}/board', { params: { path, query: { asAt } } }),
  );
  return { board };
}

export default function BoardRoute() {
  const { t } = useTranslator();
  const { board } = useLoaderData<typeof loader>();
  const crumb = useProgrammeCrumb();
  return (
    <>
      <PageTools crumbs={[crumb]} />
      {board ? (
        <BoardPage board={board} />
      ) : (
        <>
          <PageHead title={t('positions.board.title')} />
          <p className="govuk-body-l">{t('positions.board.none')}</p>
          <p className="govuk-body">{t('positions.board.noneHint')}</p>
        </>
      )}
    </>
  );
}
