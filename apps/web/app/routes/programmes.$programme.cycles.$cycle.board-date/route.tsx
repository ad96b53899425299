import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { ifMatch } from '@camau/api-client';
import type { BoardMovePreview, CalendarCycle } from '@camau/contracts';
import { PageTools } from '../../components/breadcrumbs';
import { DateInput } from '../../components/date-input';
import { ErrorSummary } from '../../components/error-summary';
import { errorOf, errorsOfProblem, fieldErrors, NO_ERRORS } from '../../components/field-errors';
import { PageHead } from '../../components/page-head';
import { readDateQuery } from '../../cycles/date-query';
import { callApi } from '../../platform/api.server';
import { useProgramme, useProgrammeCrumb } from '../../platform/frame';
import { cycleName } from '../../platform/names';
import { pathOf } from '../../platform/parameters';
import { callerOf, read, readForm, translatorOf, write } from '../../platform/request.server';
import { redirectWithNotice } from '../../platform/session.server';
import { useTranslator } from '../../platform/translation';
import { readTyped } from '../../platform/typed';
import { paths } from '../../paths';
import { MovePreview } from './move-preview';

export async function loader(args: LoaderFunctionArgs) {
  const path = pathOf(args.params, 'programme', 'cycle');
  const { t } = translatorOf(args);
  const cycle = await read(args, (api, asAt) =>
    api.GET('/api/v1/programmes/{programme}/cycles/{cycle}', { params: { path, query: { asAt } } }),
  );
  const labels = { boardOn: t('calendar.move.field') };
  const { searchParams } = new URL(args.request.url);
  const typed = readDateQuery(searchParams, labels, t('common.form.dateIncomplete'));
  const page = { cycle, parts: typed.parts.boardOn, preview: null as BoardMovePreview | null };
  if (typed.dates === null) return { ...page, errors: fieldErrors(typed.errors) };
  const { boardOn } = typed.dates;
  const answer = await callApi(await callerOf(args), (api) =>
    api.GET('/api/v1/programmes/{programme}/cycles/{cycle}/board-moves', { params: { path, query: { boardOn } } }),
  );
  if (answer.ok) return { ...page, preview: answer.data, errors: NO_ERRORS };
  return { ...page, errors: errorsOfProblem(answer.problem, labels) };
}

/** Moves the Board. When somebody moved it meanwhile, the page shows both dates and works the move out anew on what stands now. */
export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args);
  const { boardOn = '', version = '' } = readTyped(form);
  const path = pathOf(args.params, 'programme', 'cycle');
  const translator = translatorOf(args);
  const answer = await write(args, form, (api) =>
    api.POST('/api/v1/programmes/{programme}/cycles/{cycle}/board-moves', {
      params: { path, header: { 'If-Match': ifMatch(Number(version)) } },
      body: { boardOn },
    }),
  );
  if (answer.ok) {
    const params = { cycle: cycleName(path.cycle, translator), date: translator.date(answer.data.boardOn) };
    return redirectWithNotice(args.request, paths.cycles(path.programme), { key: 'calendar.move.done', params });
  }
  const current = answer.status === 412 ? ((answer.problem.current as CalendarCycle | undefined) ?? null) : null;
  const errors =
    current === null
      ? errorsOfProblem(answer.problem, { boardOn: translator.t('calendar.move.field') })
      : fieldErrors([
          { id: null, text: translator.t('calendar.move.stale', { date: translator.date(current.boardOn) }) },
        ]);
  return data({ errors, theirs: current?.boardOn ?? null, yours: boardOn }, { status: answer.status });
}

export default function MoveBoardPage() {
  const translator = useTranslator();
  const { t, date } = translator;
  const { slug } = useProgramme();
  const { cycle, parts, preview, errors: found } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = answer?.errors ?? found;
  const isOver = cycle.state === 'closed' || cycle.state === 'circulated';
  return (
    <>
      <PageTools
        crumbs={[
          useProgrammeCrumb(),
          { text: t('cycles.title'), to: paths.cycles(slug) },
          { text: cycleName(cycle.ref, translator), to: paths.cycle(slug, cycle.ref) },
        ]}
        isLiveOnly
      />
      <ErrorSummary errors={errors} />
      <PageHead
        title={t('calendar.move.title')}
        caption={cycleName(cycle.ref, translator)}
        hasErrors={errors.items.length > 0}
      />
      {answer?.theirs && (
        <dl className="govuk-summary-list camau-summary-list--compact">
          {(['theirs', 'yours'] as const).map((whose) => (
            <div key={whose} className="govuk-summary-list__row govuk-summary-list__row--no-actions">
              <dt className="govuk-summary-list__key">{t(`calendar.move.${whose}`)}</dt>
              <dd className="govuk-summary-list__value">{date(answer[whose] ?? '')}</dd>
            </div>
          ))}
        </dl>
      )}
      {isOver ? (
        <p className="govuk-inset-text">{t('calendar.move.closed')}</p>
      ) : (
        <>
          <p className="govuk-body">{t('calendar.move.lead', { date: date(cycle.boardOn) })}</p>
          <Form method="get" action={paths.moveBoard(slug, cycle.ref)} noValidate>
            <DateInput
              field={{ id: 'boardOn', label: t('calendar.move.field'), error: errorOf(errors, 'boardOn') }}
              parts={parts}
            />
            <button type="submit" className="govuk-button govuk-button--secondary">
              {t('calendar.move.show')}
            </button>
          </Form>
          {preview && <MovePreview preview={preview} />}
        </>
      )}
    </>
  );
}
