import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { recordDueWords } from '../../board/record-words';
import { AppLink } from '../../components/app-link';
import { AuthoredText } from '../../components/authored-text';
import { PageTools } from '../../components/breadcrumbs';
import { ErrorSummary } from '../../components/error-summary';
import { fieldErrors } from '../../components/field-errors';
import { PageHead } from '../../components/page-head';
import { SummaryList } from '../../components/summary-list';
import { useProgramme, useProgrammeCrumb } from '../../platform/frame';
import { pathOf } from '../../platform/parameters';
import { read } from '../../platform/request.server';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';
import { withAddenda } from '../../translations/with-addenda.server';
import { actOnRecord } from './act-on-record.server';
import { ChangeForm, CloseForm } from './record-acts';
import { RecordHistory } from './record-history';

export async function loader(args: LoaderFunctionArgs) {
  const path = pathOf(args.params, 'programme', 'ref');
  const record = await read(args, (api, asAt) =>
    api.GET('/api/v1/programmes/{programme}/board-records/{ref}', { params: { path, query: { asAt } } }),
  );
  return withAddenda(args, record);
}

export const action = (args: ActionFunctionArgs) => actOnRecord(args);

export default function RecordPage() {
  const translator = useTranslator();
  const { t, date } = translator;
  const { slug } = useProgramme();
  const record = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = fieldErrors(answer?.errors ?? []);
  const { ref, kind, state, text, ownerPost, closedOn, closingWords, ask, cycle, positionVersion, allowedActions } =
    record;
  const crumbs = [
    useProgrammeCrumb(),
    { text: t('positions.board.title'), to: paths.board(slug) },
    { text: t('board.records.title'), to: paths.boardRecords(slug) },
  ];
  const board = t('positions.board.caption', { date: date(record.boardOn) });
  return (
    <>
      <PageTools crumbs={crumbs} />
      <ErrorSummary errors={errors} />
      <PageHead title={t(`board.records.one.${kind}`, { ref })} caption={board} hasErrors={errors.items.length > 0}>
        <strong className="govuk-tag camau-tag--accent-light">
          {t(`board.records.state.${closingWords === null && state === 'closed' ? 'stands' : state}`)}
        </strong>
      </PageHead>
      <p className="govuk-body-l">
        <AuthoredText text={text} isNarrative />
      </p>
      <SummaryList
        isCompact
        rows={[
          ...(ownerPost ? [{ key: t('board.records.column.owner'), value: <AuthoredText text={ownerPost} /> }] : []),
          ...(record.dueOn
            ? [
                {
                  key: t('board.records.column.due'),
                  value: (
                    <span className={record.daysOverdue > 0 ? 'camau-late' : undefined}>
                      {recordDueWords(record, translator)}
                    </span>
                  ),
                },
              ]
            : []),
          ...(closingWords && closedOn
            ? [
                {
                  key: t('board.records.closedOn', { date: date(closedOn) }),
                  value: <AuthoredText text={closingWords} isNarrative />,
                },
              ]
            : []),
          {
            key: t('board.records.column.board'),
            value: (
              <AppLink to={`${paths.boardOf(slug, cycle, positionVersion)}${ask ? `#${ask}` : ''}`}>
                {ask ? t('board.records.takenOn', { board, ask }) : board}
              </AppLink>
            ),
          },
        ]}
      />
      <RecordHistory record={record} />
      {allowedActions.includes('close') && <CloseForm record={record} typed={answer?.typed} errors={errors} />}
      {allowedActions.includes('change') && <ChangeForm record={record} typed={answer?.typed} errors={errors} />}
    </>
  );
}
