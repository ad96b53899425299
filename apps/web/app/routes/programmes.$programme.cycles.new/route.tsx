import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import type { PlannedCycle } from '@camau/contracts';
import type { Translator } from '@camau/i18n/translator';
import { PageTools } from '../../components/breadcrumbs';
import { Button } from '../../components/button';
import { DateInput } from '../../components/date-input';
import { datePartsOf } from '../../components/date-parts';
import { ErrorSummary } from '../../components/error-summary';
import { errorOf, errorsOfProblem, fieldErrors } from '../../components/field-errors';
import { PageHead } from '../../components/page-head';
import { readDateQuery } from '../../cycles/date-query';
import { DatedSteps } from '../../cycles/dated-steps';
import { callApi } from '../../platform/api.server';
import { useProgramme, useProgrammeCrumb } from '../../platform/frame';
import { cycleName } from '../../platform/names';
import { pathOf } from '../../platform/parameters';
import { callerOf, read, readForm, translatorOf, write } from '../../platform/request.server';
import { redirectWithNotice } from '../../platform/session.server';
import { useTranslator } from '../../platform/translation';
import { readTyped } from '../../platform/typed';
import { paths } from '../../paths';

const FIELDS = ['periodStartsOn', 'periodEndsOn', 'boardOn'] as const;

const labelsOf = ({ t }: Pick<Translator, 't'>) =>
  Object.fromEntries(FIELDS.map((name) => [name, t(`calendar.field.${name}`)])) as Record<
    (typeof FIELDS)[number],
    string
  >;

export async function loader(args: LoaderFunctionArgs) {
  const path = pathOf(args.params, 'programme');
  const translator = translatorOf(args);
  const { nextPeriod } = await read(args, (api, asAt) =>
    api.GET('/api/v1/programmes/{programme}/calendar', { params: { path, query: { asAt } } }),
  );
  const labels = labelsOf(translator);
  const typed = readDateQuery(
    new URL(args.request.url).searchParams,
    labels,
    translator.t('common.form.dateIncomplete'),
  );
  const suggested = {
    periodStartsOn: datePartsOf(nextPeriod?.startsOn),
    periodEndsOn: datePartsOf(nextPeriod?.endsOn),
    boardOn: datePartsOf(null),
  };
  const page = { parts: typed.isBlank ? suggested : typed.parts, preview: null as PlannedCycle | null };
  if (typed.dates === null) return { ...page, errors: fieldErrors(typed.errors) };
  const { dates } = typed;
  const answer = await callApi(await callerOf(args), (api) =>
    api.GET('/api/v1/programmes/{programme}/cycle-dates', { params: { path, query: dates } }),
  );
  if (answer.ok) return { ...page, preview: answer.data, errors: fieldErrors([]) };
  return { ...page, errors: errorsOfProblem(answer.problem, labels) };
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args);
  const { periodStartsOn = '', periodEndsOn = '', boardOn = '' } = readTyped(form);
  const path = pathOf(args.params, 'programme');
  const translator = translatorOf(args);
  const answer = await write(args, form, (api) =>
    api.POST('/api/v1/programmes/{programme}/cycles', {
      params: { path },
      body: { periodStartsOn, periodEndsOn, boardOn },
    }),
  );
  if (!answer.ok)
    return data({ errors: errorsOfProblem(answer.problem, labelsOf(translator)) }, { status: answer.status });
  const params = { cycle: cycleName(answer.data.ref, translator) };
  return redirectWithNotice(args.request, paths.cycles(path.programme), { key: 'calendar.add.done', params });
}

export default function NewCyclePage() {
  const translator = useTranslator();
  const { t } = translator;
  const { slug } = useProgramme();
  const { parts, preview, errors: found } = useLoaderData<typeof loader>();
  const errors = useActionData<typeof action>()?.errors ?? found;
  return (
    <>
      <PageTools crumbs={[useProgrammeCrumb(), { text: t('cycles.title'), to: paths.cycles(slug) }]} isLiveOnly />
      <ErrorSummary errors={errors} />
      <PageHead title={t('calendar.add.title')} hasErrors={errors.items.length > 0} />
      <p className="govuk-body">{t('calendar.add.lead')}</p>
      <Form method="get" action={paths.newCycle(slug)} noValidate>
        {FIELDS.map((id) => (
          <DateInput
            key={id}
            field={{ id, label: t(`calendar.field.${id}`), error: errorOf(errors, id) }}
            parts={parts[id]}
          />
        ))}
        <button type="submit" className="govuk-button govuk-button--secondary">
          {t('calendar.add.show')}
        </button>
      </Form>
      {preview && <Planned preview={preview} />}
    </>
  );
}

function Planned({ preview }: { preview: PlannedCycle }) {
  const translator = useTranslator();
  const { t } = translator;
  return (
    <section aria-labelledby="planned-heading" className="camau-section">
      <h2 className="govuk-heading-m" id="planned-heading">
        {t('calendar.add.heading', { cycle: cycleName(preview.cycle, translator) })}
      </h2>
      <DatedSteps steps={preview.steps} />
      <p className="govuk-body">{t('calendar.add.effect')}</p>
      <Form method="post">
        {FIELDS.map((name) => (
          <input key={name} type="hidden" name={name} value={preview[name]} />
        ))}
        <Button>{t('calendar.add.save')}</Button>
      </Form>
    </section>
  );
}
