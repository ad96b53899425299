import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { Board } from '@camau/contracts';
import { PageTools } from '../../components/breadcrumbs';
import { PageHead } from '../../components/page-head';
import { useProgrammeCrumb } from '../../platform/frame';
import { readIfAllowed } from '../../platform/request.server';
import { useTranslator } from '../../platform/translation';
import { BoardPage } from './board-page';

export async function loader(args: LoaderFunctionArgs) {
  return {
    board: await readIfAllowed<Board>(args, `/programmes/${encodeURIComponent(args.params.programme ?? '')}/board`),
  };
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
