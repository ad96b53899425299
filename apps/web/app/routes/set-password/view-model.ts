import { PASSWORD_MINIMUM } from '@camau/contracts';
import type { Translator } from '@camau/i18n/translator';
import type { FieldError } from '../../components/field-errors';

/** What the form can say by itself: too short, or not the same twice. NB: nothing is sent then, so the link stays unused. */
export function passwordErrors({ t }: Pick<Translator, 't'>, password: string, again: string): FieldError[] {
  if (password.length < PASSWORD_MINIMUM)
    return [{ id: 'password', text: t('access.password.hint', { minimum: PASSWORD_MINIMUM }) }];
  return password === again ? [] : [{ id: 'again', text: t('people.setPassword.different') }];
}

/** A token as links carry them; anything else is no link of ours. */
export function tokenIn(search: URLSearchParams): string | null {
  const token = search.get('token') ?? '';
  return /^[A-Za-z0-9_-]{20,200}$/.test(token) ? token : null;
}
