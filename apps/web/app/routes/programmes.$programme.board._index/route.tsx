import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { BoardPage } from '../../board/board-page';
import { loadLatestBoard } from '../../board/load-board.server';
import { PageTools } from '../../components/breadcrumbs';
import { PageHead } from '../../components/page-head';
import { useProgrammeCrumb } from '../../platform/frame';
import { useTranslator } from '../../platform/translation';
import { withAddenda } from '../../translations/with-addenda.server';

export async function loader(args: LoaderFunctionArgs) {
  return withAddenda(args, { board: await loadLatestBoard(args) });
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
