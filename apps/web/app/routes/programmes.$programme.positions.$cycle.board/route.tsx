import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { BoardPage } from '../../board/board-page';
import { loadBoardOfCycle } from '../../board/load-board.server';
import { AddendaProvider } from '../../components/addenda';
import { PageTools } from '../../components/breadcrumbs';
import { useProgramme, useProgrammeCrumb } from '../../platform/frame';
import { loadAddenda } from '../../positions/load-addenda.server';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';

export async function loader(args: LoaderFunctionArgs) {
  const board = await loadBoardOfCycle(args);
  return { board, addenda: await loadAddenda(args, board.position.cycle, board.position.version) };
}

export default function BoardOfCycleRoute() {
  const { t } = useTranslator();
  const { slug } = useProgramme();
  const { board, addenda } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTools crumbs={[useProgrammeCrumb(), { text: t('positions.title'), to: paths.positions(slug) }]} />
      <AddendaProvider addenda={addenda}>
        <BoardPage board={board} />
      </AddendaProvider>
    </>
  );
}
