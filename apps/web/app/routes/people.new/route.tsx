import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { Button } from '../../components/button';
import { ErrorSummary } from '../../components/error-summary';
import { fieldErrors } from '../../components/field-errors';
import { PageHead } from '../../components/page-head';
import { GrantFields } from '../../people/grant-fields';
import { grantBody, noGrant, readGrantForm, unfinishedGrant } from '../../people/grant-form';
import { loadAdministered } from '../../people/load-people.server';
import { PeopleCrumbs } from '../../people/people-parts';
import { ProgrammeChoice } from '../../people/programme-choice';
import { userErrors } from '../../people/save-user.server';
import { UserFields } from '../../people/user-fields';
import { NO_USER, readUserForm, unfinishedUser, userBody } from '../../people/user-form';
import { useFrame } from '../../platform/frame';
import { read, readForm, translatorOf, write } from '../../platform/request.server';
import { redirectWithNotice } from '../../platform/session.server';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';

export async function loader(args: LoaderFunctionArgs) {
  const [administered, { today }] = await Promise.all([
    loadAdministered(args),
    read(args, (api) => api.GET('/api/v1/users', { params: { query: { limit: 1 } } })),
  ]);
  return { ...administered, today };
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args);
  const [values, grant, translator] = [readUserForm(form), readGrantForm(form), translatorOf(args)];
  const unfinished = [...unfinishedUser(values, translator), ...unfinishedGrant(grant, translator)];
  if (unfinished.length > 0) return data({ values, grant, errors: unfinished }, { status: 422 });
  const invite = form.get('invite') === 'yes';
  const body = { ...userBody(values), grant: grantBody(grant, String(form.get('programme') ?? '')), invite };
  const answer = await write(args, form, (api) => api.POST('/api/v1/users', { body }));
  if (!answer.ok) {
    return data({ values, grant, errors: userErrors(answer.problem, translator) }, { status: answer.status });
  }
  const key = invite ? 'people.new.done' : 'people.new.doneWithoutMail';
  return redirectWithNotice(args.request, paths.user(answer.data.id), { key });
}

export default function NewUserPage() {
  const { t } = useTranslator();
  const { programme, others, today } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { installation } = useFrame();
  const errors = fieldErrors(answer?.errors ?? []);
  const isMailOff = installation?.mail === 'off';
  return (
    <>
      <PeopleCrumbs />
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <ErrorSummary errors={errors} />
          <PageHead title={t('people.new.title')} hasErrors={errors.items.length > 0} />
          <Form method="post" noValidate>
            <input type="hidden" name="programme" value={programme.slug} />
            <input type="hidden" name="invite" value={isMailOff ? 'no' : 'yes'} />
            <h2 className="govuk-heading-m">{t('people.new.who')}</h2>
            <UserFields values={answer?.values ?? NO_USER} errors={errors} bodies={programme.bodies} />
            <h2 className="govuk-heading-m">{t('people.new.firstRole')}</h2>
            <ProgrammeChoice
              programme={programme}
              others={others}
              pathOf={(slug) => `${paths.newUser()}?programme=${slug}`}
            />
            <GrantFields values={answer?.grant ?? noGrant(today)} errors={errors} programme={programme} today={today} />
            <Button>{t(isMailOff ? 'people.new.submitWithoutMail' : 'people.new.submit')}</Button>
          </Form>
        </div>
      </div>
    </>
  );
}
