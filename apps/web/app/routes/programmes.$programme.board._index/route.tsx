import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { BoardPage } from '../../board/board-page';
import { loadLatestBoard } from '../../board/load-board.server';
import { AddendaProvider } from '../../components/addenda';
import { PageTools } from '../../components/breadcrumbs';
import { PageHead } from '../../components/page-head';
import { useProgrammeCrumb } from '../../platform/frame';
import { loadAddenda } from '../../positions/load-addenda.server';
import { useTranslator } from '../../platform/translation';

export async function loader(args: LoaderFunctionArgs) {
  const board = await loadLatestBoard(args);
  const addenda = board ? await loadAddenda(args, board.position.cycle, board.position.version) : [];
  return { board, addenda };
}

export default function BoardRoute() {
  const { t } = useTranslator();
  const { board, addenda } = useLoaderData<typeof loader>();
  const crumb = useProgrammeCrumb();
  return (
    <>
      <PageTools crumbs={[crumb]} />
      {board ? (
        <AddendaProvider addenda={addenda}>
          <BoardPage board={board} />
        </AddendaProvider>
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
