import { describe, expect, it } from '@jest/globals';
import { datePartsOf } from '../../components/date-parts';
import { endChoices, grantNamed, lastDayOf } from './view-model';

const held = { startsOn: '2019-04-01', today: '2019-10-15' };

describe('the last day of a role', () => {
  it.each<[string, string, { startsOn: string; today: string }, string | null | undefined]>([
    ['at once', 'now', held, '2019-10-14'],
    ['at once, of one that began today', 'now', { ...held, startsOn: '2019-10-15' }, '2019-10-14'],
    ['at once, of one to come', 'now', { ...held, startsOn: '2019-11-01' }, '2019-10-31'],
    ['after today', 'today', held, '2019-10-15'],
    ['none', 'never', held, null],
    ['nothing chosen', '', held, undefined],
  ])('%s', (_, end, grant, expected) => expect(lastDayOf(end, datePartsOf(null), grant)).toBe(expected));

  it('is the date that was typed, or not finished', () => {
    expect(lastDayOf('date', datePartsOf('2020-03-31'), held)).toBe('2020-03-31');
    expect(lastDayOf('date', { day: '31', month: '', year: '2020' }, held)).toBeUndefined();
  });

  it('is taken away only where there is one', () => {
    expect(endChoices({ endsOn: null })).toEqual(['now', 'today', 'date']);
    expect(endChoices({ endsOn: '2020-03-31' })).toContain('never');
  });
});

it('a role is found by its id, or by its name while it can still end', () => {
  const grants = [
    { id: 'a', role: 'sro' as const, canEnd: false },
    { id: 'b', role: 'sro' as const, canEnd: true },
  ];
  expect([grantNamed(grants, 'a')?.id, grantNamed(grants, 'sro')?.id, grantNamed(grants, 'auditor')]).toEqual([
    'a',
    'b',
    undefined,
  ]);
});
