import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ChangesPage } from '../../board/changes-page';
import { correctionsSince } from '../../board/corrections';
import { loadBoard, loadLatestBoard } from '../../board/load-board.server';
import { PageTools } from '../../components/breadcrumbs';
import { useProgramme, useProgrammeCrumb } from '../../platform/frame';
import { pathOf } from '../../platform/parameters';
import { notFound, read } from '../../platform/request.server';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';
import { withAddenda } from '../../translations/with-addenda.server';

export async function loader(args: LoaderFunctionArgs) {
  const path = pathOf(args.params, 'programme');
  const board = await loadLatestBoard(args);
  if (board === null) throw notFound(args);
  const { items } = await read(args, (api, asAt) =>
    api.GET('/api/v1/programmes/{programme}/positions', { params: { path, query: { asAt } } }),
  );
  const corrected = correctionsSince(items, board);
  const corrections = await Promise.all(
    corrected.map(({ cycle, version }) => loadBoard(args, path.programme, cycle, version)),
  );
  return withAddenda(args, { board, corrections });
}

export default function ChangesRoute() {
  const { t } = useTranslator();
  const { slug } = useProgramme();
  const { board, corrections } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTools crumbs={[useProgrammeCrumb(), { text: t('positions.board.title'), to: paths.board(slug) }]} />
      <ChangesPage board={board} corrections={corrections} />
    </>
  );
}
