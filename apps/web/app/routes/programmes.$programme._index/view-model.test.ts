import { describe, expect, it } from '@jest/globals';
import { currentCycle } from './view-model';

const cycle = (
  ref: string,
  state: 'planned' | 'open' | 'in_review' | 'closed' | 'circulated' | 'reopened',
  boardOn: string,
) => ({
  ref,
  state,
  boardOn,
  periodStartsOn: '2019-07-01',
  periodEndsOn: '2019-09-30',
  dueOn: boardOn,
  reviewByOn: boardOn,
  closeByOn: boardOn,
  papersOn: boardOn,
  dataOn: boardOn,
  version: 1,
});
const closed = cycle('2019-20-Q1', 'circulated', '2019-08-08');
const open = cycle('2019-20-Q2', 'open', '2019-11-06');
const planned = cycle('2019-20-Q3', 'planned', '2020-02-05');

describe('currentCycle', () => {
  it('is the one under way', () => expect(currentCycle([planned, open, closed])).toBe(open));
  it('is a reopened one before a later open one', () => {
    const reopened = { ...closed, state: 'reopened' as const };
    expect(currentCycle([open, reopened])).toBe(reopened);
  });
  it('is the next planned one when none is under way', () => expect(currentCycle([planned, closed])).toBe(planned));
  it('is the last one when all are over', () => expect(currentCycle([closed])).toBe(closed));
  it('is none without cycles', () => expect(currentCycle([])).toBeNull());
});
