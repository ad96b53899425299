import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { BOARD_QUESTION_LIMIT } from '@camau/domain';
import { figureAnchor, figureOfBoard } from '../../board/board-place';
import { FigureSummary } from '../../board/figure-summary';
import { loadBoardOfQuery } from '../../board/load-board.server';
import { PageTools } from '../../components/breadcrumbs';
import { Button } from '../../components/button';
import { ErrorSummary } from '../../components/error-summary';
import { errorOf, errorsOfProblem, fieldErrors } from '../../components/field-errors';
import { Textarea } from '../../components/inputs';
import { PageHead } from '../../components/page-head';
import { useProgramme, useProgrammeCrumb } from '../../platform/frame';
import { languageOf } from '../../platform/language.server';
import { pathOf } from '../../platform/parameters';
import { notFound, readForm, translatorOf, write } from '../../platform/request.server';
import { redirectWithNotice } from '../../platform/session.server';
import { useTranslator } from '../../platform/translation';
import { readTyped } from '../../platform/typed';
import { paths } from '../../paths';
import { withAddenda } from '../../translations/with-addenda.server';

export async function loader(args: LoaderFunctionArgs) {
  const board = await loadBoardOfQuery(args);
  const pointer = new URL(args.request.url).searchParams.get('figure') ?? '/confidence';
  const figure = figureOfBoard(board, pointer);
  if (figure === null) throw notFound(args);
  return withAddenda(args, { board, figure, pointer });
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args);
  const typed = readTyped(form);
  const path = pathOf(args.params, 'programme');
  const [cycle, positionVersion] = [typed.cycle ?? '', Number(typed.positionVersion)];
  const body = {
    cycle,
    positionVersion,
    pointer: typed.pointer ?? '',
    text: typed.text ?? '',
    language: languageOf(args.request),
  };
  const answer = await write(args, form, (api) =>
    api.POST('/api/v1/programmes/{programme}/board-questions', { params: { path }, body }),
  );
  if (!answer.ok) {
    const labels = { text: translatorOf(args).t('board.question.text') };
    return data({ typed, errors: errorsOfProblem(answer.problem, labels).items }, { status: answer.status });
  }
  const to = `${paths.boardOf(path.programme, cycle, positionVersion)}#${figureAnchor(answer.data.figure)}`;
  return redirectWithNotice(args.request, to, { key: 'board.done.asked', params: { ref: answer.data.ref } });
}

export default function AskPage() {
  const { t, language } = useTranslator();
  const { slug } = useProgramme();
  const { board, figure, pointer } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = fieldErrors(answer?.errors ?? []);
  return (
    <>
      <PageTools crumbs={[useProgrammeCrumb(), { text: t('positions.board.title'), to: paths.board(slug) }]} />
      <ErrorSummary errors={errors} />
      <PageHead title={t('board.question.askTitle')} hasErrors={errors.items.length > 0} />
      <FigureSummary board={board} figure={figure} />
      <Form method="post" noValidate>
        <input type="hidden" name="cycle" value={board.position.cycle} />
        <input type="hidden" name="positionVersion" value={board.position.version} />
        <input type="hidden" name="pointer" value={pointer} />
        <Textarea
          field={{
            id: 'text',
            label: t('board.question.text'),
            labelSize: 'm',
            hint: t('board.question.textHint'),
            error: errorOf(errors, 'text'),
          }}
          defaultValue={answer?.typed.text}
          limit={BOARD_QUESTION_LIMIT}
          lang={language}
        />
        <p className="govuk-body">{t('board.question.whoReads')}</p>
        <Button>{t('board.question.submit')}</Button>
      </Form>
    </>
  );
}
