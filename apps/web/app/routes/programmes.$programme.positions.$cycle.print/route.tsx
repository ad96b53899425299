import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Annexes } from '../../board/annexes';
import { BoardPage } from '../../board/board-page';
import { loadBoardOfCycle } from '../../board/load-board.server';
import { AppLink } from '../../components/app-link';
import { PageTools } from '../../components/breadcrumbs';
import { useProgramme, useProgrammeCrumb } from '../../platform/frame';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';
import { withAddenda } from '../../translations/with-addenda.server';

export const loader = async (args: LoaderFunctionArgs) => withAddenda(args, { board: await loadBoardOfCycle(args) });

/** The Board page for paper: a summary of at most four sheets, then an annex a subject, each on a sheet of its own. */
export default function PrintRoute() {
  const { t, language } = useTranslator();
  const { slug } = useProgramme();
  const { board } = useLoaderData<typeof loader>();
  const { cycle, version } = board.position;
  return (
    <>
      <link rel="stylesheet" href={paths.boardPrintFooter(slug, cycle, version, language)} />
      <PageTools
        crumbs={[useProgrammeCrumb(), { text: t('positions.board.title'), to: paths.board(slug) }]}
        isLiveOnly
      />
      <p className="govuk-inset-text camau-no-print">
        {t('board.print.how')} <AppLink to={paths.boardOf(slug, cycle, version)}>{t('board.print.back')}</AppLink>
      </p>
      <div className="camau-print">
        <BoardPage board={board} />
        <Annexes board={board} />
      </div>
    </>
  );
}
