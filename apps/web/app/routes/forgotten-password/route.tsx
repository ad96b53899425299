import { data, type ActionFunctionArgs } from '@remix-run/node';
import { Form, useActionData } from '@remix-run/react';
import { Button } from '../../components/button';
import { ErrorSummary } from '../../components/error-summary';
import { errorOf, errorsOfProblem, fieldErrors, NO_ERRORS } from '../../components/field-errors';
import { Input } from '../../components/inputs';
import { PageHead } from '../../components/page-head';
import { callApi } from '../../platform/api.server';
import { useFrame } from '../../platform/frame';
import { callerOf, readForm, translatorOf } from '../../platform/request.server';
import { useTranslator } from '../../platform/translation';

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args);
  const email = String(form.get('email') ?? '').trim();
  const { t } = translatorOf(args);
  const refuse = (errors: ReturnType<typeof fieldErrors>, status: number) =>
    data({ errors, email, isSent: false }, { status });
  if (email === '') return refuse(fieldErrors([{ id: 'email', text: t('people.forgotten.emailRequired') }]), 422);
  const caller = { ...(await callerOf(args)), token: null };
  const answer = await callApi(caller, (api) => api.POST('/api/v1/password-resets', { body: { email } }));
  if (answer.ok) return data({ errors: NO_ERRORS, email: '', isSent: true });
  return refuse(errorsOfProblem(answer.problem, { email: t('people.field.email') }), answer.status);
}

export default function ForgottenPasswordPage() {
  const { t } = useTranslator();
  const answer = useActionData<typeof action>();
  const { installation } = useFrame();
  const errors = answer?.errors ?? NO_ERRORS;
  if (answer?.isSent) {
    return (
      <>
        <PageHead title={t('people.forgotten.sentTitle')} />
        <p className="govuk-body-l">{t('people.forgotten.sent')}</p>
        {installation?.mail === 'shown' && <p className="govuk-inset-text">{t('people.forgotten.shown')}</p>}
      </>
    );
  }
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <ErrorSummary errors={errors} />
        <PageHead title={t('people.forgotten.title')} hasErrors={errors.items.length > 0} />
        {installation?.mail === 'off' ? (
          <p className="govuk-body-l">{t('people.forgotten.off')}</p>
        ) : (
          <>
            <p className="govuk-body-l">{t('people.forgotten.lead')}</p>
            <Form method="post" noValidate>
              <Input
                field={{ id: 'email', label: t('people.field.email'), error: errorOf(errors, 'email') }}
                type="email"
                autoComplete="username"
                spellCheck={false}
                defaultValue={answer?.email}
              />
              <Button>{t('people.forgotten.submit')}</Button>
            </Form>
          </>
        )}
      </div>
    </div>
  );
}
