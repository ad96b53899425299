import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { PASSWORD_MINIMUM } from '@camau/contracts';
import { AppLink } from '../../components/app-link';
import { Button } from '../../components/button';
import { ErrorSummary } from '../../components/error-summary';
import { errorOf, errorsOfProblem, fieldErrors, NO_ERRORS } from '../../components/field-errors';
import { Input } from '../../components/inputs';
import { PageHead } from '../../components/page-head';
import { callApi } from '../../platform/api.server';
import { callerOf, readForm, translatorOf } from '../../platform/request.server';
import { redirectWithNotice } from '../../platform/session.server';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';
import { passwordErrors, tokenIn } from './view-model';

export async function loader({ request }: LoaderFunctionArgs) {
  const token = tokenIn(new URL(request.url).searchParams);
  // NB: the address holds a link that sets a password: it is kept nowhere and told to nobody.
  const headers = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' };
  return data({ hasToken: token !== null, minimum: PASSWORD_MINIMUM }, { headers });
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args);
  const token = tokenIn(new URL(args.request.url).searchParams) ?? '';
  const password = String(form.get('password') ?? '');
  const translator = translatorOf(args);
  const found = passwordErrors(translator, password, String(form.get('again') ?? ''));
  if (found.length > 0) return data({ errors: fieldErrors(found) }, { status: 422 });
  const caller = { ...(await callerOf(args)), token: null };
  const answer = await callApi(caller, (api) => api.POST('/api/v1/passwords', { body: { token, password } }));
  if (answer.ok) return redirectWithNotice(args.request, paths.signIn(), { key: 'people.setPassword.done' });
  const labels = { password: translator.t('people.setPassword.password') };
  return data({ errors: errorsOfProblem(answer.problem, labels) }, { status: answer.status });
}

export default function SetPasswordPage() {
  const { t, number } = useTranslator();
  const { hasToken, minimum } = useLoaderData<typeof loader>();
  const errors = useActionData<typeof action>()?.errors ?? NO_ERRORS;
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <ErrorSummary errors={errors} />
        <PageHead title={t('people.setPassword.title')} hasErrors={errors.items.length > 0} />
        {hasToken ? (
          <Form method="post" noValidate>
            <Input
              field={{
                id: 'password',
                label: t('people.setPassword.password'),
                hint: t('access.password.hint', { minimum: number(minimum) }),
                error: errorOf(errors, 'password'),
              }}
              type="password"
              autoComplete="new-password"
              className="govuk-input--width-20"
            />
            <Input
              field={{ id: 'again', label: t('people.setPassword.again'), error: errorOf(errors, 'again') }}
              type="password"
              autoComplete="new-password"
              className="govuk-input--width-20"
            />
            <Button>{t('people.setPassword.submit')}</Button>
          </Form>
        ) : (
          <p className="govuk-body-l">{t('people.setPassword.noLink')}</p>
        )}
        <p className="govuk-body">
          <AppLink to={paths.forgottenPassword()}>{t('people.setPassword.askNew')}</AppLink>
        </p>
      </div>
    </div>
  );
}
