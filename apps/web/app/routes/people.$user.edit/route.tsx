import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { ifMatch } from '@camau/api-client';
import { Button } from '../../components/button';
import { ErrorSummary } from '../../components/error-summary';
import { fieldErrors } from '../../components/field-errors';
import { PageHead } from '../../components/page-head';
import { bothLanguages, StoredPersonalData } from '../../components/personal-data';
import { loadAdministered, loadUser } from '../../people/load-people.server';
import { PeopleCrumbs } from '../../people/people-parts';
import { userErrors } from '../../people/save-user.server';
import { UserFields } from '../../people/user-fields';
import { readUserForm, unfinishedUser, userBody, valuesOfUser } from '../../people/user-form';
import { plainText } from '../../platform/names';
import { pathOf } from '../../platform/parameters';
import { readForm, translatorOf, write } from '../../platform/request.server';
import { redirectWithNotice } from '../../platform/session.server';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';
import { UserConflict } from './user-conflict';

export async function loader(args: LoaderFunctionArgs) {
  const [user, { programme }] = await Promise.all([loadUser(args), loadAdministered(args)]);
  return { user, bodies: programme.bodies };
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args);
  const [values, version, translator] = [readUserForm(form), Number(form.get('version')), translatorOf(args)];
  const unfinished = unfinishedUser(values, translator);
  if (unfinished.length > 0) return data({ values, version, errors: unfinished, isConflict: false }, { status: 422 });
  const { user: id } = pathOf(args.params, 'user');
  const answer = await write(args, form, (api) =>
    api.PATCH('/api/v1/users/{id}', {
      params: { path: { id }, header: { 'If-Match': ifMatch(version) } },
      body: userBody(values),
    }),
  );
  if (answer.ok) return redirectWithNotice(args.request, paths.user(id), { key: 'people.done.change' });
  const isConflict = answer.status === 412;
  const errors = isConflict ? [] : userErrors(answer.problem, translator);
  return data({ values, version, errors, isConflict }, { status: answer.status });
}

export default function EditUserPage() {
  const translator = useTranslator();
  const { t } = translator;
  const { user, bodies } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = fieldErrors(answer?.errors ?? []);
  if (answer?.isConflict) return <UserConflict user={user} values={answer.values} bodies={bodies} />;
  return (
    <>
      <PeopleCrumbs user={user} />
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <ErrorSummary errors={errors} />
          <PageHead
            title={t('people.edit.title')}
            caption={plainText(user.post, translator) || user.email}
            hasErrors={errors.items.length > 0}
          />
          <Form method="post" noValidate>
            <StoredPersonalData texts={bothLanguages(user.post)} />
            <input type="hidden" name="version" value={answer?.version ?? user.version} />
            <UserFields values={answer?.values ?? valuesOfUser(user, bodies)} errors={errors} bodies={bodies} />
            <Button>{t('people.edit.submit')}</Button>
          </Form>
        </div>
      </div>
    </>
  );
}
