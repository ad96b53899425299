import { describe, expect, it } from '@jest/globals';
import { isDate, isoOfTyped } from './typed-date';

describe('a date typed in one box', () => {
  it.each([
    ['15/10/2019', '2019-10-15'],
    [' 1 9 2019 ', '2019-09-01'],
    ['1.9.2019', '2019-09-01'],
    ['2019-10-15', '2019-10-15'],
    ['31/02/2019', '2019-02-31'],
    ['10/2019', '10/2019'],
    ['soon', 'soon'],
    ['', ''],
  ])('%j', (typed, iso) => expect(isoOfTyped(typed)).toBe(iso));

  it.each([
    ['2019-10-15', true],
    ['2019-02-31', false],
    ['soon', false],
    ['', false],
  ])('exists: %j', (text, isReal) => expect(isDate(text)).toBe(isReal));
});
