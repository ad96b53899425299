import { describe, expect, it } from '@jest/globals';
import { askedKind, countKinds, kindOf } from './owed-kinds';
import type { OwedReport } from './view-model';

describe('the kind of a report', () => {
  it.each([
    ['not_started', 'owed'],
    ['draft', 'owed'],
    ['sent_back', 'owed'],
    ['submitted', 'waiting'],
    ['accepted', 'settled'],
    ['not_received', 'settled'],
    [null, null],
  ])('%s is %s', (state, kind) => expect(kindOf(state)).toBe(kind));

  it('is asked for by the address; anything else is all of them', () => {
    expect(askedKind(new URLSearchParams('show=waiting'))).toBe('waiting');
    expect(askedKind(new URLSearchParams('show=late'))).toBeNull();
    expect(askedKind(new URLSearchParams())).toBeNull();
  });

  it('is counted; late is only what is still owed', () => {
    const report = (state: string, isLate: boolean) => ({ state, isLate }) as OwedReport;
    const reports = [
      report('draft', true),
      report('draft', false),
      report('submitted', true),
      report('accepted', true),
    ];
    expect(countKinds(reports)).toEqual({ owed: 2, waiting: 1, settled: 1, late: 1 });
  });
});
