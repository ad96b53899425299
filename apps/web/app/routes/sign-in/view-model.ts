import type { Problem } from '@camau/contracts';
import type { Translator } from '@camau/i18n/translator';
import { fieldErrors, type FieldErrors } from '../../components/field-errors';

/** What is said before anything is sent: an empty box. */
export function emptyFieldErrors({ t }: Pick<Translator, 't'>, email: string, password: string): FieldErrors {
  const items = [
    ...(email ? [] : [{ id: 'email', text: t('access.signIn.emailRequired') }]),
    ...(password ? [] : [{ id: 'password', text: t('access.signIn.passwordRequired') }]),
  ];
  return fieldErrors(items);
}

/** What is said when the API refuses. NB: never which of the two is wrong. */
export function signInErrors({ t }: Pick<Translator, 't'>, problem: Pick<Problem, 'code' | 'detail'>): FieldErrors {
  if (problem.code === 'too_many_requests') return fieldErrors([{ id: null, text: t('access.signIn.limited') }]);
  if (problem.code === 'unavailable') return fieldErrors([{ id: null, text: t('common.pages.unavailable.signIn') }]);
  return fieldErrors([{ id: 'email', text: t('access.signIn.wrong') }]);
}
