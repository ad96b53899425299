import { describe, expect, it } from '@jest/globals';
import { businessDate } from '../time/business-date.js';
import { allowedUserActions, decideUserAction, USER_ACTIONS, userState, type UserFacts } from './user-acts.js';

const USER: UserFacts = {
  isSuspended: false,
  hasPassword: true,
  isCaller: false,
  isGrantedElsewhere: false,
  isLastAdministrator: false,
};

/** What refuses each act, in the order of USER_ACTIONS: change grant invite suspend reinstate end_sessions reassign; `-` is allowed. */
const TABLE: readonly [string, Partial<UserFacts>, string][] = [
  ['active', {}, '- - - - user_not_suspended - -'],
  ['invited', { hasPassword: false }, '- - - - user_not_suspended - -'],
  ['suspended', { isSuspended: true }, '- user_suspended user_suspended user_suspended - - -'],
  ['the caller', { isCaller: true }, '- - - own_account user_not_suspended - own_account'],
  ['the last administrator', { isLastAdministrator: true }, '- - - last_administrator user_not_suspended - -'],
  [
    'granted elsewhere',
    { isGrantedElsewhere: true },
    `user_of_another_programme - ${Array(5).fill('user_of_another_programme').join(' ')}`,
  ],
];

describe('what is done to a user', () => {
  it.each(TABLE)('%s', (_, change, expected) => {
    const facts = { ...USER, ...change };
    const outcomes = USER_ACTIONS.map((action) => {
      const decision = decideUserAction(action, facts);
      return decision.ok ? '-' : decision.refusals.map(({ code }) => code).join();
    });
    expect(outcomes.join(' ')).toBe(expected);
    expect(allowedUserActions(facts)).toEqual(USER_ACTIONS.filter((__, index) => outcomes[index] === '-'));
  });
});

describe('how a user stands', () => {
  const today = businessDate('2019-10-15');
  const inForce = [{ startsOn: '2019-10-15', endsOn: '2019-10-15' }];
  it.each<[string, string, Partial<UserFacts>, { startsOn: string; endsOn: string | null }[]]>([
    ['a grant of this day alone', 'active', {}, inForce],
    ['a grant without an end', 'active', {}, [{ startsOn: '2018-04-01', endsOn: null }]],
    ['a grant that ended yesterday', 'without_access', {}, [{ startsOn: '2018-04-01', endsOn: '2019-10-14' }]],
    ['a grant from tomorrow', 'without_access', {}, [{ startsOn: '2019-10-16', endsOn: null }]],
    ['no grant', 'without_access', {}, []],
    ['no password yet', 'invited', { hasPassword: false }, inForce],
    ['suspended', 'suspended', { isSuspended: true, hasPassword: false }, inForce],
  ])('%s: %s', (_, expected, change, grants) => {
    expect(userState({ ...USER, ...change }, grants, today)).toBe(expected);
  });
});
