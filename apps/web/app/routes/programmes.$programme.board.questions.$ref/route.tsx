import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ifMatch } from '@camau/api-client';
import { Question } from '../../board/figure-questions';
import { FigureSummary } from '../../board/figure-summary';
import { loadBoard } from '../../board/load-board.server';
import { PageTools } from '../../components/breadcrumbs';
import { ErrorSummary } from '../../components/error-summary';
import { errorsOfProblem, fieldErrors } from '../../components/field-errors';
import { PageHead } from '../../components/page-head';
import { useProgramme, useProgrammeCrumb } from '../../platform/frame';
import { languageOf } from '../../platform/language.server';
import { pathOf } from '../../platform/parameters';
import { read, readForm, translatorOf, write } from '../../platform/request.server';
import { redirectWithNotice } from '../../platform/session.server';
import { useTranslator } from '../../platform/translation';
import { readTyped } from '../../platform/typed';
import { paths } from '../../paths';
import { withAddenda } from '../../translations/with-addenda.server';
import { AnswerForm, CirculateForm } from './question-acts';

export async function loader(args: LoaderFunctionArgs) {
  const path = pathOf(args.params, 'programme', 'ref');
  const question = await read(args, (api, asAt) =>
    api.GET('/api/v1/programmes/{programme}/board-questions/{ref}', { params: { path, query: { asAt } } }),
  );
  const board = await loadBoard(args, path.programme, question.cycle, question.positionVersion);
  return withAddenda(args, { question, board });
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args);
  const typed = readTyped(form);
  const path = pathOf(args.params, 'programme', 'ref');
  const { t } = translatorOf(args);
  const at = { params: { path, header: { 'If-Match': ifMatch(Number(typed.version)) } } };
  const isAnswer = typed.intent === 'answer';
  const place = '/api/v1/programmes/{programme}/board-questions/{ref}';
  const answer = await write(args, form, (api) =>
    isAnswer
      ? api.POST(`${place}/answers`, {
          ...at,
          body: { answer: typed.answer ?? '', language: languageOf(args.request) },
        })
      : api.POST(`${place}/circulations`, { ...at, body: {} }),
  );
  if (!answer.ok) {
    const errors =
      answer.status === 412
        ? [{ id: null, text: t('board.changedMeanwhile') }]
        : errorsOfProblem(answer.problem, { answer: t('board.question.answerLabel') }).items;
    return data({ typed, errors }, { status: answer.status });
  }
  return redirectWithNotice(args.request, paths.boardQuestion(path.programme, path.ref), {
    key: `board.done.${isAnswer ? 'answered' : 'circulated'}`,
    params: { ref: path.ref },
  });
}

export default function QuestionPage() {
  const { t } = useTranslator();
  const { slug } = useProgramme();
  const { question, board } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = fieldErrors(answer?.errors ?? []);
  const crumbs = [
    useProgrammeCrumb(),
    { text: t('positions.board.title'), to: paths.board(slug) },
    { text: t('board.question.listTitle'), to: paths.boardQuestions(slug) },
  ];
  return (
    <>
      <PageTools crumbs={crumbs} />
      <ErrorSummary errors={errors} />
      <PageHead title={t('board.question.title', { ref: question.ref })} hasErrors={errors.items.length > 0} />
      <FigureSummary board={board} figure={question.figure} />
      <Question question={question} slug={slug} />
      {question.allowedActions.includes('circulate') && <CirculateForm question={question} />}
      {question.allowedActions.includes('answer') && (
        <AnswerForm question={question} typed={answer?.typed.answer} errors={errors} />
      )}
    </>
  );
}
