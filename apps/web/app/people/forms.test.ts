import { describe, expect, it } from '@jest/globals';
import { grantBody, noGrant, readGrantForm, unfinishedGrant } from './grant-form';
import { NO_USER, readUserForm, unfinishedUser, userBody, userPointer } from './user-form';

const keys = { t: (key: string) => key };
const form = (fields: Record<string, string>) => {
  const data = new FormData();
  Object.entries(fields).forEach(([name, value]) => data.set(name, value));
  return data;
};

describe('the form on a user', () => {
  it.each<[string, Record<string, string>, object]>([
    ['in both languages', { postEn: 'Deputy', postCy: 'Dirprwy' }, { original: 'both', otherState: 'checked' }],
    ['in English', { postEn: 'Deputy' }, { en: 'Deputy', cy: null, original: 'en', otherState: 'missing' }],
    ['in Welsh', { postCy: 'Dirprwy' }, { en: null, cy: 'Dirprwy', original: 'cy', otherState: 'missing' }],
  ])('sends a post %s', (_, fields, expected) => {
    expect(userBody(readUserForm(form(fields))).post).toMatchObject(expected);
  });

  it('takes a body of the list before one in words', () => {
    const values = { ...NO_USER, employerOther: 'Another body' };
    expect([userBody(values).employer, userBody({ ...values, employer: 'GWP' }).employer]).toEqual([
      'Another body',
      'GWP',
    ]);
  });

  it('says by itself what is missing, and where a fault of the post belongs', () => {
    expect(unfinishedUser(NO_USER, keys).map(({ id }) => id)).toEqual(['postEn', 'employer']);
    expect(['/post', '/post/en', '/post/cy', '/email'].map(userPointer)).toEqual([
      '/postEn',
      '/postEn',
      '/postCy',
      '/email',
    ]);
  });
});

describe('the form on a role', () => {
  it('begins today without a last day', () => {
    const values = { ...noGrant('2019-10-15'), role: 'auditor' };
    expect(unfinishedGrant(values, keys)).toEqual([]);
    expect(grantBody(values, 'eat')).toEqual({
      programme: 'eat',
      role: 'auditor',
      forces: [],
      bodies: [],
      startsOn: '2019-10-15',
      endsOn: null,
    });
  });

  it('asks for the rest of a date that was begun', () => {
    const values = readGrantForm(form({ role: '', 'startsOn-day': '1', 'endsOn-year': '2020' }));
    expect(unfinishedGrant(values, keys).map(({ id }) => id)).toEqual(['role', 'startsOn', 'endsOn']);
  });
});
