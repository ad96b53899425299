import { describe, expect, it } from '@jest/globals';
import { passwordErrors, tokenIn } from './view-model';

const keys = { t: (key: string) => key };

describe('a password chosen', () => {
  it.each([
    ['eleven let.', 'eleven let.', ['password']],
    ['twelve lett.', 'twelve lett.', []],
    ['twelve lett.', 'twelve let..', ['again']],
    ['', '', ['password']],
  ])('%j and %j', (password, again, expected) => {
    expect(passwordErrors(keys, password, again).map(({ id }) => id)).toEqual(expected);
  });
});

describe('the token of a link', () => {
  it.each([
    [`token=${'a'.repeat(43)}`, 'a'.repeat(43)],
    ['token=short', null],
    ['token=%3Cscript%3Ealert(1)%3C/script%3E', null],
    ['', null],
  ])('%s', (search, expected) => expect(tokenIn(new URLSearchParams(search))).toBe(expected));
});
