import { describe, expect, it } from '@jest/globals';
import { atLeast, atMost, atMostTimes, median } from './verdict.js';

describe('the median', () => {
  it.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 2.5],
    [[100, 1, 1], 1],
  ])('of %j is %d', (values, expected) => expect(median(values)).toBe(expected));

  it('of nothing is refused', () => expect(() => median([])).toThrow(RangeError));
});

describe('a bound', () => {
  it.each([
    [[29, 30, 31], true],
    [[29, 29, 31], false],
  ])('on the ratio of medians, ours %j against 100: met %s', (ours, isMet) => {
    expect(atLeast('list', { ours, theirs: [99, 100, 500] }, 0.3).isMet).toBe(isMet);
  });

  it.each([
    [20, true, 5],
    [19, false, 100 / 19],
  ])('on the time, ours %d/s against 100/s: met %s', (ours, isMet, value) => {
    expect(atMostTimes('as at', { ours: [ours], theirs: [100] }, 5)).toMatchObject({ isMet, value });
  });

  it.each([
    [400, true],
    [400.1, false],
  ])('on an amount, %d MB: met %s', (megabytes, isMet) => {
    expect(atMost('memory', megabytes, 'MB', 400).isMet).toBe(isMet);
  });
});
