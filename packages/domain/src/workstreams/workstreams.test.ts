import { describe, expect, it } from '@jest/globals';
import type { Status, Tier } from '../milestones/codes.js';
import { deriveCellSchedule, type CellMilestone } from './derive-cell-schedule.js';
import { countStatuses, isRanked, worstStatus } from './worst-status.js';

function milestones(...list: readonly (Status | readonly [Status, Tier])[]): CellMilestone[] {
  return list.map((item, index) => {
    const [status, tier] = typeof item === 'string' ? ([item, 'force'] as const) : item;
    return { ref: `M-${index + 1}`, status, tier };
  });
}

describe('the schedule of a cell', () => {
  it.each([
    ['no milestones', [], 'no_data', 'no_milestones'],
    ['all cancelled', ['cancelled', 'cancelled'], 'no_data', 'all_cancelled'],
    ['none baselined yet', ['no_data', 'cancelled'], 'no_data', 'none_baselined'],
    ['all complete', ['complete', 'complete', 'cancelled'], 'complete', 'all_complete'],
    ['one still open', ['complete', 'on_track'], 'on_track', 'none_at_risk'],
    ['one at risk', ['on_track', 'on_track', 'at_risk'], 'at_risk', 'some_at_risk_or_off_track'],
    [
      'exactly a quarter off track',
      ['off_track', 'on_track', 'on_track', 'on_track'],
      'at_risk',
      'some_at_risk_or_off_track',
    ],
    ['more than a quarter off track', ['off_track', 'on_track', 'on_track'], 'off_track', 'over_quarter_off_track'],
    [
      'complete ones are not open',
      ['off_track', 'on_track', 'on_track', 'complete'],
      'off_track',
      'over_quarter_off_track',
    ],
    [
      'cancelled ones are not open',
      ['off_track', 'on_track', 'on_track', 'cancelled'],
      'off_track',
      'over_quarter_off_track',
    ],
    [
      'two of eight off track',
      ['off_track', 'off_track', ...Array<Status>(6).fill('on_track')],
      'at_risk',
      'some_at_risk_or_off_track',
    ],
    [
      'two of seven off track',
      ['off_track', 'off_track', ...Array<Status>(5).fill('on_track')],
      'off_track',
      'over_quarter_off_track',
    ],
  ] as const)('%s', (_name, statuses, status, code) => {
    const cell = deriveCellSchedule({ isInScope: true, milestones: milestones(...statuses) });
    expect([cell.status, cell.reasons.map((reason) => reason.code)]).toEqual([status, [code]]);
  });

  it('is off track for one Board-tier milestone, however many others are well', () => {
    const list = milestones(['off_track', 'board'], ...Array<Status>(9).fill('on_track'));
    expect(deriveCellSchedule({ isInScope: true, milestones: list })).toMatchObject({
      status: 'off_track',
      open: 10,
      reasons: [{ code: 'board_milestone_off_track', refs: ['M-1'] }],
    });
  });

  it.each([['programme'], ['force']] as const)('is not for one of tier %s, nor for a Board one at risk', (tier) => {
    const list = milestones(['off_track', tier], ['at_risk', 'board'], ...Array<Status>(8).fill('on_track'));
    expect(deriveCellSchedule({ isInScope: true, milestones: list }).status).toBe('at_risk');
  });

  it('is not in scope when declared so, whatever its milestones', () => {
    const cell = deriveCellSchedule({ isInScope: false, milestones: milestones(['off_track', 'board']) });
    expect([cell.status, cell.reasons]).toEqual(['not_in_scope', [{ code: 'declared_not_in_scope' }]]);
  });

  it('shows counts, cancelled ones too', () => {
    const { counts, open } = deriveCellSchedule({
      isInScope: true,
      milestones: milestones('off_track', 'at_risk', 'complete', 'cancelled'),
    });
    expect(counts).toEqual({
      complete: 1,
      on_track: 0,
      at_risk: 1,
      off_track: 1,
      no_data: 0,
      not_in_scope: 0,
      cancelled: 1,
    });
    expect(open).toBe(2);
  });
});

describe('the worst status', () => {
  it.each([
    [['complete', 'on_track', 'at_risk', 'off_track'], 'off_track'],
    [['complete', 'on_track', 'at_risk'], 'at_risk'],
    [['complete', 'on_track'], 'on_track'],
    [['complete'], 'complete'],
    [['no_data', 'complete', 'not_in_scope', 'cancelled'], 'complete'],
    [['no_data', 'not_in_scope', 'cancelled'], null],
    [[], null],
  ] as const)('of %j is %s', (statuses, expected) => {
    expect(worstStatus(statuses)).toBe(expected);
  });

  it('ranks four statuses and counts seven', () => {
    expect(Object.keys(countStatuses([])).map((status) => isRanked(status as Status))).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
