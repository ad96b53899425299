import { refusal, type Refusal } from '../refusal.js';
import { isEmptyText, type BilingualText } from '../texts/bilingual-text.js';
import { validateString, validateText } from '../texts/validate-text.js';

/** Longest e-mail address (RFC 5321: a path of 256 less its brackets). */
export const EMAIL_LIMIT = 254;
/** Longest title of a post and longest name of an employing body, in characters. */
export const POST_LIMIT = 200;
export const EMPLOYER_LIMIT = 120;

const LOCAL = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
const DOMAIN = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/i;

/** True for one plain address, `post@body.example`: no display name, no list, nothing a mail server would have to quote. */
export function isEmailAddress(text: string): boolean {
  const at = text.lastIndexOf('@');
  return (
    at > 0 && at <= 64 && text.length <= EMAIL_LIMIT && LOCAL.test(text.slice(0, at)) && DOMAIN.test(text.slice(at + 1))
  );
}

/** Who a user is: a post of a body, its address, the language it is written to in. */
export interface UserDetails {
  readonly email: string;
  readonly post: BilingualText;
  /** code of a body of the programme, or a name in words */
  readonly employer: string;
  readonly language: 'en' | 'cy';
}

/** Refusals of a user's details (domain.md, People and access: every user is a post of an employing body). */
export function checkUserDetails({ email, post, employer }: UserDetails): Refusal[] {
  return [
    ...(isEmailAddress(email) ? [] : [refusal('invalid', 'email_invalid', '/email')]),
    ...(isEmptyText(post) ? [refusal('invalid', 'text_required', '/post')] : validateText(post, '/post', POST_LIMIT)),
    ...(employer.trim() === ''
      ? [refusal('invalid', 'text_required', '/employer')]
      : validateString(employer, '/employer', EMPLOYER_LIMIT)),
  ];
}
