import { describe, expect, it } from '@jest/globals';
import { datePartsOf, isoDateOf, readDateParts } from './date-parts';

describe('date parts', () => {
  it('spell a date with leading zeros', () =>
    expect(isoDateOf({ day: '4', month: '1', year: '2020' })).toBe('2020-01-04'));
  it('are no date while a box is empty', () => expect(isoDateOf({ day: '4', month: '', year: '2020' })).toBeNull());
  it('keep nonsense for the one check of dates to refuse', () =>
    expect(isoDateOf({ day: '40', month: 'May', year: '20' })).toBe('0020-May-40'));
  it('come back from a date without zeros', () =>
    expect(datePartsOf('2020-01-04')).toEqual({ day: '4', month: '1', year: '2020' }));
  it('are read from a form, trimmed', () => {
    const form = new FormData();
    form.set('forecastOn-day', ' 4 ');
    form.set('forecastOn-month', '1');
    expect(readDateParts(form, 'forecastOn')).toEqual({ day: '4', month: '1', year: '' });
  });
});
