import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '../../components/error-summary';
import { fieldErrors } from '../../components/field-errors';
import { PageHead } from '../../components/page-head';
import { loadUser } from '../../people/load-people.server';
import { PeopleCrumbs, UserStateTag } from '../../people/people-parts';
import { useFrame } from '../../platform/frame';
import { plainText } from '../../platform/names';
import { useTranslator } from '../../platform/translation';
import { actOnUser } from './act-on-user.server';
import { UserActs } from './user-acts';
import { UserContacts, UserDetails, UserGrants, UserHistory } from './user-sections';

export async function loader(args: LoaderFunctionArgs) {
  return { user: await loadUser(args) };
}

export async function action(args: ActionFunctionArgs) {
  return actOnUser(args);
}

export default function UserPage() {
  const translator = useTranslator();
  const { t, instantDate } = translator;
  const { user } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { installation } = useFrame();
  const errors = fieldErrors(answer?.errors ?? []);
  return (
    <>
      <PeopleCrumbs />
      <ErrorSummary errors={errors} />
      <PageHead title={plainText(user.post, translator) || user.email} hasErrors={errors.items.length > 0}>
        <UserStateTag state={user.state} />
      </PageHead>
      {user.isSelf && <p className="govuk-inset-text">{t('people.user.self')}</p>}
      {user.suspendedAt !== null && (
        <p className="govuk-inset-text">{t('people.user.suspendedSince', { date: instantDate(user.suspendedAt) })}</p>
      )}
      {!user.allowedActions.includes('change') && <p className="govuk-inset-text">{t('people.user.elsewhere')}</p>}
      <UserDetails user={user} />
      <UserGrants user={user} />
      <UserContacts user={user} />
      <UserActs user={user} errors={errors} reason={answer?.reason ?? ''} hasMail={installation?.mail !== 'off'} />
      <UserHistory user={user} />
    </>
  );
}
