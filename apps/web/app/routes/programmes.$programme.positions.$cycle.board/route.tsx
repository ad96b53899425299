import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { BoardPage } from '../../board/board-page';
import { loadBoardOfCycle } from '../../board/load-board.server';
import { PageTools } from '../../components/breadcrumbs';
import { useProgramme, useProgrammeCrumb } from '../../platform/frame';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';
import { withAddenda } from '../../translations/with-addenda.server';

export async function loader(args: LoaderFunctionArgs) {
  return withAddenda(args, { board: await loadBoardOfCycle(args) });
}

export default function BoardOfCycleRoute() {
  const { t } = useTranslator();
  const { slug } = useProgramme();
  const { board } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTools crumbs={[useProgrammeCrumb(), { text: t('positions.title'), to: paths.positions(slug) }]} />
      <BoardPage board={board} />
    </>
  );
}
