import type { BilingualText, Programme, User } from '@camau/contracts';
import type { Translator } from '@camau/i18n/translator';
import type { FieldError, FieldLabels } from '../components/field-errors';

type Words = Pick<Translator, 't'>;

/** What the form on a user's details holds, as it was typed. */
export interface UserValues {
  readonly postEn: string;
  readonly postCy: string;
  readonly email: string;
  /** code of a body; empty when the body is named in words */
  readonly employer: string;
  readonly employerOther: string;
  readonly language: string;
}

export const NO_USER: UserValues = {
  postEn: '',
  postCy: '',
  email: '',
  employer: '',
  employerOther: '',
  language: 'en',
};

/** Names of the fields where their errors are listed. */
export function userLabels({ t }: Words): FieldLabels {
  return {
    postEn: t('people.field.postEn'),
    postCy: t('people.field.postCy'),
    email: t('people.field.email'),
    employer: t('people.field.employer'),
    employerOther: t('people.field.employerOther'),
    language: t('people.field.language'),
  };
}

/** The fields as they were typed. */
export function readUserForm(form: FormData): UserValues {
  const field = (name: keyof UserValues) => String(form.get(name) ?? '').trim();
  return {
    postEn: field('postEn'),
    postCy: field('postCy'),
    email: field('email'),
    employer: field('employer'),
    employerOther: field('employerOther'),
    language: field('language'),
  };
}

/** The fields of a user as it stands; a body that is none of the programme's is shown in words. */
export function valuesOfUser(user: User, bodies: Programme['bodies']): UserValues {
  const isCode = bodies.some(({ code }) => code === user.employer);
  return {
    postEn: user.post.en ?? '',
    postCy: user.post.cy ?? '',
    email: user.email,
    employer: isCode ? user.employer : '',
    employerOther: isCode ? '' : user.employer,
    language: user.language,
  };
}

/** What is sent: a title in both languages counts as checked, one alone is the original. */
export function userBody(values: UserValues) {
  return {
    email: values.email,
    post: postOf(values),
    employer: values.employer || values.employerOther,
    language: values.language === 'cy' ? ('cy' as const) : ('en' as const),
  };
}

/** What the form can say by itself: no title, no body. All else is the API's to judge. */
export function unfinishedUser(values: UserValues, { t }: Words): FieldError[] {
  return [
    ...(values.postEn || values.postCy ? [] : [{ id: 'postEn', text: t('people.postRequired') }]),
    ...(values.employer || values.employerOther ? [] : [{ id: 'employer', text: t('people.employerRequired') }]),
  ];
}

function postOf({ postEn, postCy }: UserValues): BilingualText {
  if (postEn && postCy) return { en: postEn, cy: postCy, original: 'both', otherState: 'checked' };
  return { en: postEn || null, cy: postCy || null, original: postEn ? 'en' : 'cy', otherState: 'missing' };
}

/** The form's field of a pointer into what is sent. */
export function userPointer(pointer: string): string {
  if (pointer.startsWith('/post/cy')) return '/postCy';
  return pointer.startsWith('/post') ? '/postEn' : pointer;
}
