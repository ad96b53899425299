import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { AppLink } from '../../components/app-link';
import { Button } from '../../components/button';
import { ErrorSummary } from '../../components/error-summary';
import { errorOf, NO_ERRORS } from '../../components/field-errors';
import { Input } from '../../components/inputs';
import { PageHead } from '../../components/page-head';
import { callApi } from '../../platform/api.server';
import { useFrame } from '../../platform/frame';
import { languageInCookie, rememberLanguage } from '../../platform/language.server';
import { callerOf, readForm, translatorOf } from '../../platform/request.server';
import { keepSession, readSession } from '../../platform/session.server';
import { useTranslator } from '../../platform/translation';
import { localPath, paths } from '../../paths';
import { emptyFieldErrors, signInErrors } from './view-model';

export async function loader(args: LoaderFunctionArgs) {
  const search = new URL(args.request.url).searchParams;
  return { hasEnded: search.get('reason') === 'ended', returnTo: localPath(search.get('returnTo')) };
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args);
  const email = String(form.get('email') ?? '').trim();
  const password = String(form.get('password') ?? '');
  const translator = translatorOf(args);
  const empty = emptyFieldErrors(translator, email, password);
  if (empty.items.length > 0) return data({ errors: empty, email }, { status: 422 });
  const caller = { ...(await callerOf(args)), token: null };
  const answer = await callApi(caller, (api) => api.POST('/api/v1/sessions', { body: { email, password } }));
  if (!answer.ok)
    return data(
      { errors: signInErrors(translator, answer.problem), email },
      { status: answer.status === 401 ? 422 : answer.status },
    );
  const session = await readSession(args.request);
  session.set('token', answer.data.token);
  const headers = new Headers([['set-cookie', await keepSession(session)]]);
  if (!languageInCookie(args.request)) headers.append('set-cookie', rememberLanguage(answer.data.user.language));
  return redirect(localPath(String(form.get('returnTo') ?? '')), { headers });
}

export default function SignInPage() {
  const { t } = useTranslator();
  const { hasEnded, returnTo } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { installation } = useFrame();
  const errors = answer?.errors ?? NO_ERRORS;
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds camau-sign-in">
        <ErrorSummary errors={errors} />
        <PageHead title={t('access.signIn.title')} hasErrors={errors.items.length > 0} />
        <p className="govuk-body-l">{t(hasEnded ? 'access.signIn.ended' : 'access.signIn.lead')}</p>
        <Form method="post" noValidate reloadDocument>
          <input type="hidden" name="returnTo" value={returnTo} />
          <Input
            field={{ id: 'email', label: t('access.signIn.email'), error: errorOf(errors, 'email') }}
            type="email"
            autoComplete="username"
            spellCheck={false}
            defaultValue={answer?.email}
          />
          <Input
            field={{ id: 'password', label: t('access.signIn.password'), error: errorOf(errors, 'password') }}
            type="password"
            autoComplete="current-password"
            className="govuk-input--width-20"
          />
          <Button>{t('access.signIn.submit')}</Button>
        </Form>
        <p className="govuk-body">
          <AppLink to={paths.forgottenPassword()}>{t('people.forgotten.link')}</AppLink>
        </p>
        {installation?.factsClock.mode === 'demonstration' && (
          <p className="govuk-inset-text">{t('access.signIn.demonstration')}</p>
        )}
      </div>
    </div>
  );
}
