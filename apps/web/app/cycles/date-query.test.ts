import { describe, expect, it } from '@jest/globals';
import { readDateQuery } from './date-query';

const LABELS = { startsOn: 'First day', boardOn: 'Board' };
const read = (query: string) => readDateQuery(new URLSearchParams(query), LABELS, 'Say it in full');
const STARTS = 'startsOn-day=1&startsOn-month=10&startsOn-year=2019';

describe('dates in an address', () => {
  it('are asked for when there are none', () => {
    expect(read('asAt=2019-10-01')).toMatchObject({ isBlank: true, dates: null, errors: [] });
  });

  it('are read when every box is filled', () => {
    const { dates, errors } = read(`${STARTS}&boardOn-day=5&boardOn-month=2&boardOn-year=2020`);
    expect([dates, errors]).toEqual([{ startsOn: '2019-10-01', boardOn: '2020-02-05' }, []]);
  });

  it('keep what was typed and say what is missing, at its field', () => {
    const { dates, errors, parts } = read(`${STARTS}&boardOn-day=5&boardOn-month=&boardOn-year=2020`);
    expect([dates, errors]).toEqual([null, [{ id: 'boardOn', label: 'Board', text: 'Say it in full' }]]);
    expect(parts.boardOn).toEqual({ day: '5', month: '', year: '2020' });
  });
});
