import { describe, expect, it } from '@jest/globals';
import { emptyFieldErrors, signInErrors } from './view-model';

const keys = { t: (key: string) => key };

describe('sign-in errors', () => {
  it('name each empty box', () => {
    expect(emptyFieldErrors(keys, '', '').items.map(({ id }) => id)).toEqual(['email', 'password']);
    expect(emptyFieldErrors(keys, 'a@b.example', 'x').items).toEqual([]);
  });

  it.each([
    ['wrong_credentials', { id: 'email', text: 'access.signIn.wrong' }],
    ['too_many_requests', { id: null, text: 'access.signIn.limited' }],
    ['unavailable', { id: null, text: 'common.pages.unavailable.signIn' }],
  ])('say %s in words', (code, expected) => expect(signInErrors(keys, { code, detail: '' }).items).toEqual([expected]));
});
