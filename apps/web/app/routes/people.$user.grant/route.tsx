import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { ifMatch } from '@camau/api-client';
import { Button } from '../../components/button';
import { ErrorSummary } from '../../components/error-summary';
import { fieldErrors } from '../../components/field-errors';
import { PageHead } from '../../components/page-head';
import { GrantFields } from '../../people/grant-fields';
import { grantBody, noGrant, readGrantForm, unfinishedGrant } from '../../people/grant-form';
import { loadAdministered, loadUser } from '../../people/load-people.server';
import { PeopleCrumbs } from '../../people/people-parts';
import { ProgrammeChoice } from '../../people/programme-choice';
import { userErrors } from '../../people/save-user.server';
import { plainText } from '../../platform/names';
import { pathOf } from '../../platform/parameters';
import { readForm, translatorOf, write } from '../../platform/request.server';
import { redirectWithNotice } from '../../platform/session.server';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';

export async function loader(args: LoaderFunctionArgs) {
  const [user, administered] = await Promise.all([loadUser(args), loadAdministered(args)]);
  return { user, ...administered };
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args);
  const [values, translator] = [readGrantForm(form), translatorOf(args)];
  const unfinished = unfinishedGrant(values, translator);
  if (unfinished.length > 0) return data({ values, errors: unfinished }, { status: 422 });
  const { user: id } = pathOf(args.params, 'user');
  const body = grantBody(values, String(form.get('programme') ?? ''));
  const answer = await write(args, form, (api) =>
    api.POST('/api/v1/users/{id}/grants', {
      params: { path: { id }, header: { 'If-Match': ifMatch(Number(form.get('version'))) } },
      body,
    }),
  );
  if (answer.ok) return redirectWithNotice(args.request, paths.user(id), { key: 'people.done.grant' });
  const errors =
    answer.status === 412 ? [{ id: null, text: translator.t('people.stale') }] : userErrors(answer.problem, translator);
  return data({ values, errors }, { status: answer.status });
}

export default function GiveRolePage() {
  const translator = useTranslator();
  const { t } = translator;
  const { user, programme, others } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = fieldErrors(answer?.errors ?? []);
  return (
    <>
      <PeopleCrumbs user={user} />
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <ErrorSummary errors={errors} />
          <PageHead
            title={t('people.grant.title')}
            caption={plainText(user.post, translator) || user.email}
            hasErrors={errors.items.length > 0}
          />
          <ProgrammeChoice programme={programme} others={others} pathOf={(slug) => paths.giveRole(user.id, slug)} />
          <Form method="post" noValidate>
            <input type="hidden" name="version" value={user.version} />
            <input type="hidden" name="programme" value={programme.slug} />
            <GrantFields
              values={answer?.values ?? noGrant(user.today)}
              errors={errors}
              programme={programme}
              today={user.today}
            />
            <Button>{t('people.grant.submit')}</Button>
          </Form>
        </div>
      </div>
    </>
  );
}
