import { describe, expect, it } from '@jest/globals';
import { checkUserDetails, isEmailAddress, type UserDetails } from './user-details.js';

const DETAILS: UserDetails = {
  email: 'deputy@gwp.example',
  post: { en: 'Deputy', cy: null, original: 'en', otherState: 'missing' },
  employer: 'GWP',
  language: 'en',
};

describe('an e-mail address', () => {
  it.each([
    'deputy@gwp.example',
    'first.last+camau@heddlu-de-cymru.police.example',
    "o'brien@body.example",
    `${'a'.repeat(64)}@body.example`,
  ])('%s', (text) => expect(isEmailAddress(text)).toBe(true));

  it.each([
    '',
    'deputy',
    '@gwp.example',
    'deputy@',
    'deputy@localhost',
    'deputy@gwp..example',
    '.deputy@gwp.example',
    'de puty@gwp.example',
    'deputy@gwp.example, other@gwp.example',
    'Deputy <deputy@gwp.example>',
    'deputy@gwp.example\nBcc: all@gwp.example',
    'deputy@-gwp.example',
    'dirprwŷ@gwp.example',
    `${'a'.repeat(65)}@body.example`,
    `a@${'b'.repeat(250)}.example`,
  ])('not %j', (text) => expect(isEmailAddress(text)).toBe(false));
});

describe('the details of a user', () => {
  it.each<[string, Partial<UserDetails>, string[]]>([
    ['whole', {}, []],
    ['without an address', { email: 'nobody' }, ['/email email_invalid']],
    ['without a post', { post: { ...DETAILS.post, en: ' ' } }, ['/post text_required']],
    ['with a post too long by one', { post: { ...DETAILS.post, en: 'a'.repeat(201) } }, ['/post/en text_too_long']],
    ['with a post just short enough', { post: { ...DETAILS.post, en: 'a'.repeat(200) } }, []],
    [
      'without the original language',
      { post: { ...DETAILS.post, cy: 'Dirprwy', en: null } },
      ['/post/en text_language_missing'],
    ],
    ['without a body', { employer: '  ' }, ['/employer text_required']],
    ['of a body with a long name', { employer: 'b'.repeat(121) }, ['/employer text_too_long']],
  ])('%s', (_, change, expected) => {
    const refusals = checkUserDetails({ ...DETAILS, ...change });
    expect(refusals.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(expected);
  });
});
