import type { NewGrant, Outbox, User, UserList } from '@camau/contracts';
import { bodyOf } from './reporting.js';
import type { Caller } from './requests.js';

export const PROGRAMME = 'early-action-together';
const english = (en: string) => ({ en, cy: null, original: 'en', otherState: 'missing' }) as const;

/** A role of the whole programme, or where told, from the demonstration's today. */
export function role(given: Partial<NewGrant> & Pick<NewGrant, 'role'>): object {
  return { programme: PROGRAMME, startsOn: '2019-10-15', ...given };
}

/** Details of a user to add. */
export function details(email: string, more: object = {}): object {
  return { email, post: english('A post for a test'), employer: 'GWP', language: 'en', ...more };
}

/** The user with this e-mail, as an administrator reads it; throws when there is none in reach. */
export async function userOf(call: Caller, email: string): Promise<User> {
  const { items } = bodyOf(await call<UserList>('GET', `/api/v1/users?q=${encodeURIComponent(email)}`));
  const found = items.find((item) => item.email === email);
  if (found === undefined) throw new Error(`No user ${email}.`);
  return bodyOf(await call<User>('GET', `/api/v1/users/${found.id}`));
}

/** The link of the newest message to an address, as the outbox of a development installation shows it. */
export async function linkTo(call: Caller, email: string): Promise<URL> {
  const { items } = bodyOf(await call<Outbox>('GET', '/api/v1/emails?limit=200'));
  return linkIn(items.find((item) => item.to === email)?.text ?? '');
}

/** The link a message's text holds. */
export function linkIn(text: string): URL {
  const link = /^https?:\/\/\S+$/m.exec(text)?.[0];
  if (link === undefined) throw new Error(`No link in: ${text}`);
  return new URL(link);
}
