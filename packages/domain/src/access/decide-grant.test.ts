import { describe, expect, it } from '@jest/globals';
import { businessDate, type BusinessDate } from '../time/business-date.js';
import { decideGrant, decideGrantEnd, isWithdrawn, overlaps, type AskedGrant, type HeldGrant } from './decide-grant.js';

const today = businessDate('2019-10-15');
const ASKED: AskedGrant = {
  role: 'force_deputy',
  programmeId: 'eat',
  forces: ['gwent'],
  bodies: [],
  startsOn: today,
  endsOn: null,
};
const HELD: HeldGrant = {
  role: 'force_deputy',
  programmeId: 'eat',
  forceId: 'gwent',
  bodyId: null,
  startsOn: '2019-04-01',
  endsOn: null,
};

const outcome = (change: Partial<AskedGrant>, held: readonly HeldGrant[] = []): string => {
  const decision = decideGrant({ ...ASKED, ...change }, held);
  return decision.ok
    ? decision.value.map(({ forceId, bodyId }) => forceId ?? bodyId ?? 'programme').join(' ')
    : decision.refusals.map(({ pointer, code }) => `${pointer} ${code}`).join(', ');
};

describe('a grant asked for', () => {
  it.each<[string, string, Partial<AskedGrant>, HeldGrant[]?]>([
    ['for a force', 'gwent', {}],
    ['for two forces is two', 'gwent powys', { forces: ['gwent', 'powys'] }],
    ['for one force twice is one', 'gwent', { forces: ['gwent', 'gwent'] }],
    ['for a body', 'YJB', { role: 'partner_lead', forces: [], bodies: ['YJB'] }],
    ['for the programme', 'programme', { role: 'auditor', forces: [] }],
    ['for no force', '/forces scope_needs_force', { forces: [] }],
    ['for one day', 'gwent', { endsOn: today }],
    ['ending before it starts', '/endsOn grant_ends_before_start', { endsOn: businessDate('2019-10-14') }],
    ['that is held', '/role grant_held_already', {}, [HELD]],
    ['that is held for one of two forces', '/role grant_held_already', { forces: ['powys', 'gwent'] }, [HELD]],
    ['held until today', '/role grant_held_already', {}, [{ ...HELD, endsOn: '2019-10-15' }]],
    ['held until yesterday', 'gwent', {}, [{ ...HELD, endsOn: '2019-10-14' }]],
    ['held from tomorrow, for today', 'gwent', { endsOn: today }, [{ ...HELD, startsOn: '2019-10-16' }]],
    ['withdrawn before', 'gwent', {}, [{ ...HELD, startsOn: '2019-10-15', endsOn: '2019-10-14' }]],
    ['held in another programme', 'gwent', {}, [{ ...HELD, programmeId: 'other' }]],
    ['held as another role', 'gwent', {}, [{ ...HELD, role: 'force_lead' }]],
    ['held of another force', 'gwent', {}, [{ ...HELD, forceId: 'powys' }]],
  ])('%s', (_, expected, change, held = []) => expect(outcome(change, held)).toBe(expected));
});

describe('two grants', () => {
  it.each<[boolean, string, string | null, string, string | null]>([
    [true, '2019-01-01', null, '2019-06-01', null],
    [true, '2019-01-01', '2019-06-01', '2019-06-01', null],
    [false, '2019-01-01', '2019-05-31', '2019-06-01', null],
    [false, '2019-06-01', '2019-05-31', '2019-01-01', null],
  ])('overlap %s: %s to %s, %s to %s', (expected, startsOn, endsOn, from, to) => {
    const [one, other] = [
      { startsOn, endsOn },
      { startsOn: from, endsOn: to },
    ];
    expect([overlaps(one, other), overlaps(other, one)]).toEqual([expected, expected]);
  });

  it('one that ends before its first day was withdrawn', () => {
    expect(isWithdrawn({ startsOn: '2019-10-15', endsOn: '2019-10-14' })).toBe(true);
    expect(isWithdrawn({ startsOn: '2019-10-15', endsOn: '2019-10-15' })).toBe(false);
  });
});

describe('the last day of a grant', () => {
  const end = (endsOn: string | null, grant: Partial<HeldGrant> = {}, holdersAfter = 1): string => {
    const decision = decideGrantEnd(endsOn as BusinessDate | null, {
      grant: { ...HELD, ...grant },
      today,
      holdersAfter,
    });
    return decision.ok ? `ends ${decision.value}` : decision.refusals.map(({ code }) => code).join();
  };
  it.each<[string, string, string | null, Partial<HeldGrant>?, number?]>([
    ['today', 'ends 2019-10-15', '2019-10-15'],
    ['yesterday: at once', 'ends 2019-10-14', '2019-10-14'],
    ['the day before yesterday', 'grant_ends_in_past', '2019-10-13'],
    ['later', 'ends 2020-03-31', '2020-03-31'],
    ['none again', 'ends null', null, { endsOn: '2020-03-31' }],
    ['of one that began today, withdrawn', 'ends 2019-10-14', '2019-10-14', { startsOn: '2019-10-15' }],
    ['of one to come, withdrawn', 'ends 2019-10-31', '2019-10-31', { startsOn: '2019-11-01' }],
    ['of one to come, two days before it', 'grant_ends_before_start', '2019-10-30', { startsOn: '2019-11-01' }],
    ['of one that ends today', 'ends 2019-12-31', '2019-12-31', { endsOn: '2019-10-15' }],
    ['of one that ended yesterday', 'grant_ended', '2019-12-31', { endsOn: '2019-10-14' }],
    ['of the last administrator', 'last_administrator', '2020-03-31', { role: 'administrator' }, 0],
    ['of the last administrator, taken away', 'ends null', null, { role: 'administrator' }, 0],
    ['of one of two administrators', 'ends 2019-10-15', '2019-10-15', { role: 'administrator' }, 1],
    ['of a force’s last deputy', 'ends 2019-10-15', '2019-10-15', {}, 0],
  ])('%s', (_, expected, endsOn, grant = {}, holders = 1) => expect(end(endsOn, grant, holders)).toBe(expected));
});
