import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { PASSWORD_MINIMUM } from '@camau/contracts';
import { Button } from '../../components/button';
import { ErrorSummary } from '../../components/error-summary';
import { errorOf, errorsOfProblem, NO_ERRORS } from '../../components/field-errors';
import { Input } from '../../components/inputs';
import { PageHead } from '../../components/page-head';
import { read, readForm, translatorOf, write } from '../../platform/request.server';
import { redirectWithNotice } from '../../platform/session.server';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';

export async function loader(args: LoaderFunctionArgs) {
  await read(args, (api) => api.GET('/api/v1/me'));
  return { minimum: PASSWORD_MINIMUM };
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args);
  const body = {
    currentPassword: String(form.get('currentPassword') ?? ''),
    newPassword: String(form.get('newPassword') ?? ''),
  };
  const answer = await write(args, form, (api) => api.POST('/api/v1/me/password', { body }));
  const { t } = translatorOf(args);
  const labels = { currentPassword: t('access.password.current'), newPassword: t('access.password.new') };
  if (!answer.ok) return data({ errors: errorsOfProblem(answer.problem, labels) }, { status: answer.status });
  return redirectWithNotice(args.request, paths.home(), { key: 'access.password.done' });
}

export default function PasswordPage() {
  const { t, number } = useTranslator();
  const { minimum } = useLoaderData<typeof loader>();
  const errors = useActionData<typeof action>()?.errors ?? NO_ERRORS;
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <ErrorSummary errors={errors} />
        <PageHead title={t('access.password.title')} hasErrors={errors.items.length > 0} />
        <Form method="post" noValidate>
          <Input
            field={{
              id: 'currentPassword',
              label: t('access.password.current'),
              error: errorOf(errors, 'currentPassword'),
            }}
            type="password"
            autoComplete="current-password"
            className="govuk-input--width-20"
          />
          <Input
            field={{
              id: 'newPassword',
              label: t('access.password.new'),
              hint: t('access.password.hint', { minimum: number(minimum) }),
              error: errorOf(errors, 'newPassword'),
            }}
            type="password"
            autoComplete="new-password"
            className="govuk-input--width-20"
          />
          <Button>{t('access.password.submit')}</Button>
        </Form>
      </div>
    </div>
  );
}
