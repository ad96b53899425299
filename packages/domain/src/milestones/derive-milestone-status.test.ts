import { describe, expect, it } from '@jest/globals';
import { baselined, claimed, rulesOn, verified } from '../../test/milestone-facts.js';
import { businessDate } from '../time/business-date.js';
import { deriveMilestoneStatus } from './derive-milestone-status.js';

describe('status by slip (baseline Friday 29 March 2019, tolerance 10)', () => {
  it.each([
    ['2019-03-28', -1, 'on_track', 'slip_within_tolerance'],
    ['2019-03-29', 0, 'on_track', 'slip_within_tolerance'],
    ['2019-04-12', 10, 'on_track', 'slip_within_tolerance'],
    ['2019-04-15', 11, 'at_risk', 'slip_over_tolerance'],
    ['2019-04-30', 20, 'at_risk', 'slip_over_tolerance'],
    ['2019-05-01', 21, 'off_track', 'slip_over_twice_tolerance'],
  ])('forecast %s: slip %i, %s', (forecastOn, slip, status, code) => {
    const derived = deriveMilestoneStatus(baselined('2019-03-29', forecastOn), rulesOn('2019-03-01'));
    expect(derived).toMatchObject({ slipCurrent: slip, slipOriginal: slip, status, isOverdue: false });
    expect(derived.reasons).toEqual([{ code, slip, tolerance: 10 }]);
  });

  it.each([
    [0, '2019-03-29', 'on_track'],
    [0, '2019-04-01', 'off_track'],
    [5, '2019-04-05', 'on_track'],
    [5, '2019-04-08', 'at_risk'],
    [5, '2019-04-12', 'at_risk'],
    [5, '2019-04-15', 'off_track'],
  ])('with tolerance %i, forecast %s is %s', (toleranceWorkingDays, forecastOn, status) => {
    const rules = { ...rulesOn('2019-03-01'), toleranceWorkingDays };
    expect(deriveMilestoneStatus(baselined('2019-03-29', forecastOn), rules).status).toBe(status);
  });

  it('counts slip against the original and the current baseline; the current one decides', () => {
    const moved = { ...baselined('2019-03-29', '2019-05-01'), baselineOn: businessDate('2019-04-30') };
    expect(deriveMilestoneStatus(moved, rulesOn('2019-03-01'))).toMatchObject({
      slipCurrent: 1,
      slipOriginal: 21,
      status: 'on_track',
    });
  });

  it('has no status before a baseline is set', () => {
    const planned = { ...baselined('2019-03-29'), originalBaselineOn: null, baselineOn: null };
    expect(deriveMilestoneStatus(planned, rulesOn('2019-06-03'))).toEqual({
      status: 'no_data',
      slipCurrent: null,
      slipOriginal: null,
      reasons: [{ code: 'no_baseline' }],
      isOverdue: false,
      isAwaitingVerification: false,
      isOfficeOverdue: false,
    });
  });
});

describe('overdue: a whole working day has passed after the forecast', () => {
  it.each([
    ['2019-04-12', '2019-04-12', false, 'the forecast day itself'],
    ['2019-04-12', '2019-04-14', false, 'the weekend after it'],
    ['2019-04-12', '2019-04-15', false, 'Monday, still running'],
    ['2019-04-12', '2019-04-16', true, 'Tuesday: Monday has passed'],
    ['2019-04-11', '2019-04-12', false, 'Friday, still running'],
    ['2019-04-11', '2019-04-13', true, 'Saturday: Friday has passed'],
    ['2019-04-18', '2019-04-23', false, 'the Tuesday after Easter, still running'],
    ['2019-04-18', '2019-04-24', true, 'the Wednesday after Easter'],
  ])('forecast %s on %s: %s (%s)', (forecastOn, today, isOverdue) => {
    const derived = deriveMilestoneStatus(baselined(forecastOn), rulesOn(today));
    expect(derived).toMatchObject({ isOverdue, status: isOverdue ? 'off_track' : 'on_track', slipCurrent: 0 });
  });

  it('says since when and for how long, beside any slip', () => {
    const derived = deriveMilestoneStatus(baselined('2019-03-29', '2019-04-15'), rulesOn('2019-04-18'));
    expect(derived.status).toBe('off_track');
    expect(derived.reasons).toEqual([
      { code: 'slip_over_tolerance', slip: 11, tolerance: 10 },
      { code: 'overdue', forecastOn: '2019-04-15', workingDays: 2 },
    ]);
    expect(deriveMilestoneStatus(baselined('2019-04-15'), rulesOn('2019-04-18')).reasons).toEqual([
      { code: 'overdue', forecastOn: '2019-04-15', workingDays: 2 },
    ]);
  });
});

describe('claimed and verified', () => {
  it('is judged by the achieved date once claimed, and never overdue then', () => {
    const late = claimed(baselined('2019-03-29'), '2019-04-15');
    expect(deriveMilestoneStatus(late, rulesOn('2019-04-18'))).toMatchObject({
      status: 'at_risk',
      slipCurrent: 11,
      isOverdue: false,
      isAwaitingVerification: true,
    });
    const early = claimed(baselined('2019-03-29', '2019-06-03'), '2019-03-28');
    expect(deriveMilestoneStatus(early, rulesOn('2019-04-18'))).toMatchObject({ status: 'on_track', slipCurrent: -1 });
  });

  it.each([
    ['2019-04-29', 19, false],
    ['2019-04-30', 20, true],
  ])(
    'claimed 29 March: on %s, after %i working days, overdue work of the office: %s',
    (today, workingDays, isOfficeOverdue) => {
      const derived = deriveMilestoneStatus(claimed(baselined('2019-03-29'), '2019-03-29'), rulesOn(today));
      expect(derived).toMatchObject({ status: 'on_track', isAwaitingVerification: true, isOfficeOverdue });
      expect(derived.reasons).toContainEqual({
        code: isOfficeOverdue ? 'verification_overdue' : 'awaiting_verification',
        claimedOn: '2019-03-29',
        workingDays,
      });
    },
  );

  it('is complete when verified, whatever it slipped, and keeps its slip', () => {
    const done = verified(claimed(baselined('2019-03-29'), '2019-05-01'), '2019-05-08');
    expect(deriveMilestoneStatus(done, rulesOn('2019-12-02'))).toEqual({
      status: 'complete',
      slipCurrent: 21,
      slipOriginal: 21,
      reasons: [{ code: 'verified', achievedOn: '2019-05-01', verifiedOn: '2019-05-08' }],
      isOverdue: false,
      isAwaitingVerification: false,
      isOfficeOverdue: false,
    });
  });

  it('is cancelled above all, and then never overdue', () => {
    const cancelled = { ...baselined('2019-03-29'), isCancelled: true };
    expect(deriveMilestoneStatus(cancelled, rulesOn('2019-12-02'))).toMatchObject({
      status: 'cancelled',
      isOverdue: false,
    });
  });
});
