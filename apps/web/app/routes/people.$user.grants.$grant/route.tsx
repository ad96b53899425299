import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { ifMatch } from '@camau/api-client';
import { Button } from '../../components/button';
import { Radios } from '../../components/choices';
import { DateInput } from '../../components/date-input';
import { datePartsOf, readDateParts } from '../../components/date-parts';
import { ErrorSummary } from '../../components/error-summary';
import { errorOf, errorsOfProblem, fieldErrors, type FieldError } from '../../components/field-errors';
import { PageHead } from '../../components/page-head';
import { loadUser } from '../../people/load-people.server';
import { PeopleCrumbs } from '../../people/people-parts';
import { roleWords } from '../../people/user-words';
import { pathOf } from '../../platform/parameters';
import { notFound, readForm, translatorOf, write } from '../../platform/request.server';
import { redirectWithNotice } from '../../platform/session.server';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';
import { endChoices, grantNamed, lastDayOf } from './view-model';

export async function loader(args: LoaderFunctionArgs) {
  const user = await loadUser(args);
  const grant = grantNamed(user.grants, args.params['grant'] ?? '');
  if (grant === undefined) throw notFound(args);
  return { user, grant };
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args);
  const { user: userId } = pathOf(args.params, 'user');
  const id = String(form.get('grant') ?? '');
  const translator = translatorOf(args);
  const values = { end: String(form.get('end') ?? ''), date: readDateParts(form, 'endsOn') };
  const refuse = (errors: readonly FieldError[], status: number) => data({ values, errors }, { status });
  const [startsOn, today] = [String(form.get('startsOn') ?? ''), String(form.get('today') ?? '')];
  const endsOn = lastDayOf(values.end, values.date, { startsOn, today });
  if (endsOn === undefined) {
    const text = translator.t(values.end === 'date' ? 'common.form.dateIncomplete' : 'people.end.required');
    return refuse([{ id: values.end === 'date' ? 'endsOn' : 'end', text }], 422);
  }
  const answer = await write(args, form, (api) =>
    api.PATCH('/api/v1/grants/{id}', {
      params: { path: { id }, header: { 'If-Match': ifMatch(Number(form.get('version'))) } },
      body: { endsOn },
    }),
  );
  if (answer.ok) return redirectWithNotice(args.request, paths.user(userId), { key: 'people.done.end' });
  if (answer.status === 412) return refuse([{ id: null, text: translator.t('people.stale') }], 412);
  const labels = { endsOn: translator.t('people.field.endsOn') };
  return refuse(errorsOfProblem(answer.problem, labels).items, answer.status);
}

export default function EndRolePage() {
  const translator = useTranslator();
  const { t } = translator;
  const { user, grant } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = fieldErrors(answer?.errors ?? []);
  return (
    <>
      <PeopleCrumbs user={user} />
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <ErrorSummary errors={errors} />
          <PageHead
            title={t('people.end.title')}
            caption={roleWords(grant, translator)}
            hasErrors={errors.items.length > 0}
          />
          <Form method="post" noValidate>
            <input type="hidden" name="version" value={user.version} />
            <input type="hidden" name="grant" value={grant.id} />
            <input type="hidden" name="startsOn" value={grant.startsOn} />
            <input type="hidden" name="today" value={user.today} />
            <Radios
              field={{ id: 'end', label: t('people.end.when'), error: errorOf(errors, 'end') }}
              choices={endChoices(grant).map((end) => ({
                value: end,
                label: t(`people.end.${end}`),
                hint: end === 'now' ? t('people.end.nowHint') : undefined,
              }))}
              defaultValue={answer?.values.end}
            />
            <DateInput
              field={{
                id: 'endsOn',
                label: t('people.field.endsOn'),
                hint: t('common.form.dateHint', { example: `31 3 ${Number(user.today.slice(0, 4)) + 1}` }),
                error: errorOf(errors, 'endsOn'),
              }}
              parts={answer?.values.date ?? datePartsOf(grant.endsOn)}
            />
            <Button>{t('people.end.submit')}</Button>
          </Form>
        </div>
      </div>
    </>
  );
}
