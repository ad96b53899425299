import { describe, expect, it } from '@jest/globals';
import { CALENDAR } from '../../test/england-and-wales.js';
import { businessDate } from '../time/business-date.js';
import { compareDeclared, mustExplainDeclared } from './compare-declared.js';
import { deriveSectionStatus, type PartStatus } from './derive-section-status.js';
import { latenessOf } from './lateness.js';

describe("a section's derived status", () => {
  it.each([
    ['on_track', 'at_risk', 'off_track', 'off_track', ['part_decides outcomes']],
    ['on_track', 'at_risk', 'complete', 'at_risk', ['part_decides cost']],
    ['complete', 'on_track', 'complete', 'on_track', ['part_decides cost']],
    [
      'complete',
      'complete',
      'complete',
      'complete',
      ['part_decides schedule', 'part_decides cost', 'part_decides outcomes'],
    ],
    ['at_risk', 'not_due', 'not_due', 'at_risk', ['part_decides schedule']],
    ['on_track', 'not_in_scope', 'not_due', 'on_track', ['part_decides schedule']],
    ['no_data', 'on_track', 'not_due', 'on_track', ['part_decides cost']],
    ['on_track', 'data_missing', 'not_due', 'at_risk', ['data_missing cost']],
    ['complete', 'data_missing', 'data_missing', 'at_risk', ['data_missing cost', 'data_missing outcomes']],
    ['at_risk', 'data_missing', 'not_due', 'at_risk', ['part_decides schedule', 'data_missing cost']],
    ['off_track', 'data_missing', 'not_due', 'off_track', ['part_decides schedule', 'data_missing cost']],
    ['not_in_scope', 'not_in_scope', 'not_in_scope', 'not_in_scope', ['nothing_to_judge']],
    ['not_in_scope', 'not_due', 'not_due', 'no_data', ['nothing_to_judge']],
    ['no_data', 'not_due', 'not_due', 'no_data', ['nothing_to_judge']],
  ] as const)('schedule %s, cost %s, outcomes %s: %s', (schedule, cost, outcomes, status, codes) => {
    const parts: ['schedule' | 'cost' | 'outcomes', PartStatus][] = [
      ['schedule', schedule],
      ['cost', cost],
      ['outcomes', outcomes],
    ];
    const derived = deriveSectionStatus(parts.map(([part, partStatus]) => ({ part, status: partStatus })));
    expect(derived.status).toBe(status);
    expect(derived.reasons.map((reason) => ('part' in reason ? `${reason.code} ${reason.part}` : reason.code))).toEqual(
      codes,
    );
  });

  it('carries the reasons of the part that decides', () => {
    const reasons = [{ code: 'board_milestone_off_track', refs: ['GWP-2-03'] }] as const;
    expect(deriveSectionStatus([{ part: 'schedule', status: 'off_track', reasons }]).reasons).toEqual([
      { code: 'part_decides', part: 'schedule', status: 'off_track', reasons },
    ]);
  });

  it('has no status without parts', () => {
    expect(deriveSectionStatus([]).status).toBe('no_data');
  });
});

describe('declared against derived', () => {
  it.each([
    ['complete', 'on_track', 'better'],
    ['on_track', 'at_risk', 'better'],
    ['at_risk', 'off_track', 'better'],
    ['on_track', 'on_track', 'same'],
    ['at_risk', 'on_track', 'worse'],
    ['off_track', 'complete', 'worse'],
    ['on_track', 'no_data', 'not_comparable'],
    ['on_track', 'not_in_scope', 'not_comparable'],
  ] as const)('%s against %s is %s', (declared, derived, expected) => {
    expect(compareDeclared(declared, derived)).toBe(expected);
    expect(mustExplainDeclared(declared, derived)).toBe(expected === 'better');
  });
});

describe('lateness against Friday 18 October 2019', () => {
  it.each([
    ['2019-10-17', false, 0],
    ['2019-10-18', false, 0],
    ['2019-10-19', true, 0],
    ['2019-10-21', true, 1],
    ['2019-10-25', true, 5],
  ])('sent %s: late %s, %i working days', (sentOn, isLate, workingDaysLate) => {
    expect(latenessOf(businessDate('2019-10-18'), businessDate(sentOn), CALENDAR)).toEqual({ isLate, workingDaysLate });
  });
});
