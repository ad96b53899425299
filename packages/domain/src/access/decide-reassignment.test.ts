import { describe, expect, it } from '@jest/globals';
import { businessDate } from '../time/business-date.js';
import { decideReassignment, type StandingGrant } from './decide-reassignment.js';
import type { UserFacts } from './user-acts.js';

const today = businessDate('2019-10-15');
const FACTS: UserFacts = {
  isSuspended: false,
  hasPassword: true,
  isCaller: false,
  isGrantedElsewhere: false,
  isLastAdministrator: false,
};
const GRANT: StandingGrant = {
  id: 'g1',
  role: 'force_lead',
  programmeId: 'eat',
  forceId: 'gwent',
  bodyId: null,
  startsOn: '2018-04-01',
  endsOn: '2020-06-30',
};
const moves = (grants: StandingGrant[], held: StandingGrant[] = []): string[] => {
  const decision = decideReassignment(
    { id: 'leaver', facts: FACTS, grants },
    { id: 'successor', facts: FACTS, grants: held },
    today,
  );
  if (!decision.ok) return decision.refusals.map(({ code }) => code);
  return decision.value.map(
    ({ grant, endsOn, given }) =>
      `${grant.id} ends ${endsOn}, ${given === null ? 'held' : `given ${given.startsOn} to ${given.endsOn}`}`,
  );
};

describe('a leaver’s grants', () => {
  it.each<[string, string[], StandingGrant[], StandingGrant[]?]>([
    ['in force', ['g1 ends 2019-10-15, given 2019-10-15 to 2020-06-30'], [GRANT]],
    ['ending today', ['g1 ends 2019-10-15, given 2019-10-15 to 2019-10-15'], [{ ...GRANT, endsOn: '2019-10-15' }]],
    ['ended yesterday', [], [{ ...GRANT, endsOn: '2019-10-14' }]],
    ['to come', ['g1 ends 2019-10-31, given 2019-11-01 to 2020-06-30'], [{ ...GRANT, startsOn: '2019-11-01' }]],
    ['withdrawn', [], [{ ...GRANT, startsOn: '2019-11-01', endsOn: '2019-10-31' }]],
    ['held by the successor already', ['g1 ends 2019-10-15, held'], [GRANT], [{ ...GRANT, id: 'g2' }]],
    [
      'held by the successor of another force',
      ['g1 ends 2019-10-15, given 2019-10-15 to 2020-06-30'],
      [GRANT],
      [{ ...GRANT, id: 'g2', forceId: 'powys' }],
    ],
  ])('%s', (_, expected, grants, held = []) => expect(moves(grants, held)).toEqual(expected));
});

describe('is refused', () => {
  it.each<[string, string, Partial<UserFacts>, Partial<UserFacts>, string]>([
    ['to oneself', 'successor_is_leaver', {}, {}, 'leaver'],
    ['to somebody suspended', 'successor_suspended', {}, { isSuspended: true }, 'successor'],
    ['of one’s own account', 'own_account', { isCaller: true }, {}, 'successor'],
    ['of somebody of another programme', 'user_of_another_programme', { isGrantedElsewhere: true }, {}, 'successor'],
  ])('%s', (_, code, leaver, successor, successorId) => {
    const decision = decideReassignment(
      { id: 'leaver', facts: { ...FACTS, ...leaver }, grants: [GRANT] },
      { id: successorId, facts: { ...FACTS, ...successor }, grants: [] },
      today,
    );
    expect(decision).toMatchObject({ ok: false, refusals: [{ code }] });
  });
});
