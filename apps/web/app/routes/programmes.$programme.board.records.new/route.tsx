import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { BOARD_RECORD_KINDS, type BoardRecordKind } from '@camau/domain';
import { loadBoardOfQuery } from '../../board/load-board.server';
import { RecordFields } from '../../board/record-fields';
import { recordLabels, recordWordsOf } from '../../board/record-form';
import { AuthoredText } from '../../components/authored-text';
import { PageTools } from '../../components/breadcrumbs';
import { Button } from '../../components/button';
import { Radios } from '../../components/choices';
import { ErrorSummary } from '../../components/error-summary';
import { errorOf, errorsOfProblem, fieldErrors } from '../../components/field-errors';
import { PageHead } from '../../components/page-head';
import { useProgramme, useProgrammeCrumb } from '../../platform/frame';
import { languageOf } from '../../platform/language.server';
import { pathOf } from '../../platform/parameters';
import { readForm, translatorOf, write } from '../../platform/request.server';
import { redirectWithNotice } from '../../platform/session.server';
import { useTranslator } from '../../platform/translation';
import { readTyped } from '../../platform/typed';
import { paths } from '../../paths';

export async function loader(args: LoaderFunctionArgs) {
  const board = await loadBoardOfQuery(args);
  const ref = new URL(args.request.url).searchParams.get('ask');
  const { position, cycle, asks } = board;
  return { position, boardOn: cycle.boardOn, ask: asks.find((ask) => ask.ref === ref) ?? null };
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args);
  const typed = readTyped(form);
  const path = pathOf(args.params, 'programme');
  const body = {
    ...recordWordsOf(typed, languageOf(args.request), null),
    kind: typed.kind as BoardRecordKind,
    cycle: typed.cycle ?? '',
    positionVersion: Number(typed.positionVersion),
    ask: typed.ask || null,
  };
  const answer = await write(args, form, (api) =>
    api.POST('/api/v1/programmes/{programme}/board-records', { params: { path }, body }),
  );
  if (!answer.ok) {
    const errors = errorsOfProblem(answer.problem, recordLabels(translatorOf(args))).items;
    return data({ typed, errors }, { status: answer.status });
  }
  const { ref } = answer.data;
  return redirectWithNotice(args.request, paths.boardRecord(path.programme, ref), {
    key: 'board.done.recorded',
    params: { ref },
  });
}

export default function NewRecordPage() {
  const { t, date } = useTranslator();
  const { slug } = useProgramme();
  const { position, boardOn, ask } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = fieldErrors(answer?.errors ?? []);
  const kind = answer?.typed.kind ?? (ask?.kind === 'decision' ? 'decision' : undefined);
  return (
    <>
      <PageTools crumbs={[useProgrammeCrumb(), { text: t('positions.board.title'), to: paths.board(slug) }]} />
      <ErrorSummary errors={errors} />
      <PageHead
        title={t('board.records.new')}
        caption={t('positions.board.caption', { date: date(boardOn) })}
        hasErrors={errors.items.length > 0}
      />
      {ask && (
        <div className="camau-figure">
          <p className="govuk-body">
            <strong>{ask.ref}</strong> <AuthoredText text={ask.text} isNarrative />
          </p>
        </div>
      )}
      <Form method="post" noValidate>
        <input type="hidden" name="cycle" value={position.cycle} />
        <input type="hidden" name="positionVersion" value={position.version} />
        <input type="hidden" name="ask" value={ask?.ref ?? ''} />
        <Radios
          field={{ id: 'kind', label: t('board.records.kindLabel'), error: errorOf(errors, 'kind') }}
          choices={BOARD_RECORD_KINDS.map((value) => ({
            value,
            label: t(`board.records.kind.${value}`),
            hint: t(`board.records.kindHint.${value}`),
          }))}
          defaultValue={kind}
        />
        <RecordFields saved={null} typed={answer?.typed} errors={errors} />
        <Button>{t('board.records.save')}</Button>
      </Form>
    </>
  );
}
