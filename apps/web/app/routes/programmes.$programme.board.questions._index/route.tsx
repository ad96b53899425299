import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AppLink } from '../../components/app-link';
import { PageTools } from '../../components/breadcrumbs';
import { column, DataTable } from '../../components/data-table';
import { NextPage } from '../../components/next-page';
import { PageHead } from '../../components/page-head';
import { WrittenWords } from '../../components/written-words';
import { useProgramme, useProgrammeCrumb } from '../../platform/frame';
import { cycleName } from '../../platform/names';
import { given, pathOf } from '../../platform/parameters';
import { read } from '../../platform/request.server';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';
import { withAddenda } from '../../translations/with-addenda.server';

export async function loader(args: LoaderFunctionArgs) {
  const path = pathOf(args.params, 'programme');
  const cursor = new URL(args.request.url).searchParams.get('cursor');
  const list = await read(args, (api, asAt) =>
    api.GET('/api/v1/programmes/{programme}/board-questions', {
      params: { path, query: given({ asAt, cursor: cursor ?? undefined }) },
    }),
  );
  return withAddenda(args, { list, cursor });
}

export default function QuestionsPage() {
  const translator = useTranslator();
  const { t, instantDate } = translator;
  const { slug } = useProgramme();
  const { list, cursor } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTools crumbs={[useProgrammeCrumb(), { text: t('positions.board.title'), to: paths.board(slug) }]} />
      <PageHead title={t('board.question.listTitle')} />
      <p className="govuk-body-l">{t('board.question.listLead')}</p>
      {list.items.length === 0 ? (
        <p className="govuk-inset-text">{t('board.question.listEmpty')}</p>
      ) : (
        <DataTable
          caption={t('board.question.listTitle')}
          isCaptionHidden
          columns={(['question', 'on', 'state', 'asked'] as const).map((key) =>
            column(key, t(`board.question.column.${key}`)),
          )}
          rows={list.items.map(({ ref, text, textLanguage, cycle, positionVersion, state, askedAt }) => ({
            key: ref,
            cells: [
              <span key="question">
                <AppLink className="govuk-link camau-ref" to={paths.boardQuestion(slug, ref)}>
                  {ref}
                </AppLink>{' '}
                <WrittenWords words={text} language={textLanguage} />
              </span>,
              t('board.question.onPosition', { cycle: cycleName(cycle, translator), version: positionVersion }),
              t(`board.question.state.${state}`),
              instantDate(askedAt),
            ],
          }))}
        />
      )}
      <NextPage
        next={list.nextCursor && paths.boardQuestions(slug, { cursor: list.nextCursor })}
        first={cursor && paths.boardQuestions(slug)}
      />
    </>
  );
}
