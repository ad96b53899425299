import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { ifMatch } from '@camau/api-client';
import { ErrorSummary } from '../../components/error-summary';
import { errorOf, errorsOfProblem, fieldErrors, NO_ERRORS } from '../../components/field-errors';
import { Select } from '../../components/inputs';
import { PageHead } from '../../components/page-head';
import { loadUser } from '../../people/load-people.server';
import { PeopleCrumbs } from '../../people/people-parts';
import { callApi } from '../../platform/api.server';
import { plainText } from '../../platform/names';
import { pathOf } from '../../platform/parameters';
import { callerOf, read, readForm, translatorOf, write } from '../../platform/request.server';
import { redirectWithNotice } from '../../platform/session.server';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';
import { WhatMoves } from './what-moves';

export async function loader(args: LoaderFunctionArgs) {
  const to = new URL(args.request.url).searchParams.get('to') ?? '';
  const [user, list] = await Promise.all([
    loadUser(args),
    read(args, (api) => api.GET('/api/v1/users', { params: { query: { limit: 200 } } })),
  ]);
  const successors = list.items.filter(({ id, state }) => id !== user.id && state !== 'suspended');
  if (to === '') return { user, successors, to, preview: null, errors: NO_ERRORS };
  const { user: id } = pathOf(args.params, 'user');
  const answer = await callApi(await callerOf(args), (api) =>
    api.GET('/api/v1/users/{id}/reassignment', { params: { path: { id }, query: { to } } }),
  );
  if (answer.ok) return { user, successors, to, preview: answer.data, errors: NO_ERRORS };
  const labels = { to: translatorOf(args).t('people.field.successor') };
  return { user, successors, to, preview: null, errors: errorsOfProblem(answer.problem, labels) };
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args);
  const { user: id } = pathOf(args.params, 'user');
  const answer = await write(args, form, (api) =>
    api.POST('/api/v1/users/{id}/reassignments', {
      params: { path: { id }, header: { 'If-Match': ifMatch(Number(form.get('version'))) } },
      body: { to: String(form.get('to') ?? '') },
    }),
  );
  if (answer.ok) return redirectWithNotice(args.request, paths.user(id), { key: 'people.done.reassign' });
  const { t } = translatorOf(args);
  const errors =
    answer.status === 412
      ? fieldErrors([{ id: null, text: t('people.stale') }])
      : errorsOfProblem(answer.problem, { to: t('people.field.successor') });
  return data({ errors }, { status: answer.status });
}

export default function ReassignPage() {
  const translator = useTranslator();
  const { t } = translator;
  const { user, successors, to, preview, errors: found } = useLoaderData<typeof loader>();
  const errors = useActionData<typeof action>()?.errors ?? found;
  return (
    <>
      <PeopleCrumbs user={user} />
      <ErrorSummary errors={errors} />
      <PageHead
        title={t('people.reassign.title')}
        caption={plainText(user.post, translator) || user.email}
        hasErrors={errors.items.length > 0}
      />
      <p className="govuk-body">{t('people.reassign.lead')}</p>
      <Form method="get" action={paths.reassign(user.id)}>
        <Select
          field={{ id: 'to', label: t('people.field.successor'), error: errorOf(errors, 'to') }}
          choices={[
            { value: '', label: t('people.reassign.choose') },
            ...successors.map(({ id, post, email }) => ({
              value: id,
              label: t('access.grant.force', { role: plainText(post, translator) || email, force: email }),
            })),
          ]}
          defaultValue={to}
        />
        <button type="submit" className="govuk-button govuk-button--secondary">
          {t('people.reassign.show')}
        </button>
      </Form>
      {preview && <WhatMoves preview={preview} />}
    </>
  );
}
