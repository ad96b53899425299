import { describe, expect, it } from '@jest/globals';
import { CALENDAR } from '../../test/england-and-wales.js';
import { businessDate } from '../time/business-date.js';
import { cycleDates, DEFAULT_CYCLE_OFFSETS, type CycleCalendarInput } from './cycle-dates.js';
import { CYCLE_STATES } from './codes.js';
import { movedDataDate, moveBoardDate, type MoveBoardInput } from './move-board-date.js';

const quarterTwo: CycleCalendarInput = {
  periodEndsOn: businessDate('2019-09-30'),
  boardOn: businessDate('2019-11-06'),
  offsets: DEFAULT_CYCLE_OFFSETS,
  calendar: CALENDAR,
};
const standing = { due: '2019-10-16', review: '2019-10-23', close: '2019-10-29', papers: '2019-10-30' };

function codesOf(decision: ReturnType<typeof cycleDates> | ReturnType<typeof moveBoardDate>): string[] {
  return decision.ok ? [] : decision.refusals.map(({ kind, code, pointer }) => `${kind} ${code} ${pointer}`.trim());
}

describe('the dates of a cycle', () => {
  it('are counted back from the Board of 6 November 2019', () => {
    expect(cycleDates(quarterTwo)).toEqual({ ok: true, value: standing });
  });

  it("use the programme's own offsets and skip bank holidays", () => {
    const offsets = { papers: 1, close: 2, review: 3, due: 4, ledgers: 0 };
    const input = { ...quarterTwo, boardOn: businessDate('2020-01-02'), offsets };
    expect(cycleDates(input)).toEqual({
      ok: true,
      value: { due: '2019-12-24', review: '2019-12-27', close: '2019-12-30', papers: '2019-12-31' },
    });
  });

  it.each([
    ['2019-10-31', '2019-10-10', 8, []],
    ['2019-10-30', '2019-10-09', 7, ['invalid due_too_soon_after_period_end /boardOn']],
  ])('Board %s makes reports due %s, %i working days after the period', (boardOn, dueOn, workingDays, expected) => {
    const decision = cycleDates({ ...quarterTwo, boardOn: businessDate(boardOn) });
    expect(codesOf(decision)).toEqual(expected);
    if (decision.ok) expect(decision.value.due).toBe(dueOn);
    else expect(decision.refusals[0]?.params).toEqual({ dueOn, periodEndsOn: '2019-09-30', workingDays, ledgers: 8 });
  });

  it.each([
    { papers: 7, close: 6, review: 10, due: 15, ledgers: 8 },
    { papers: 5, close: 11, review: 10, due: 15, ledgers: 8 },
    { papers: 5, close: 6, review: 16, due: 15, ledgers: 8 },
    { papers: -1, close: 6, review: 10, due: 15, ledgers: 8 },
  ])('are refused out of order: %j', (offsets) => {
    expect(codesOf(cycleDates({ ...quarterTwo, offsets }))).toEqual(['invalid offsets_out_of_order /offsets']);
  });

  it('are refused for a period that ends outside the calendar', () => {
    const outside = cycleDates({ ...quarterTwo, periodEndsOn: businessDate('2021-03-31') });
    expect(codesOf(outside)).toEqual(['invalid date_outside_calendar /periodEndsOn']);
  });

  it('allow steps on the same day', () => {
    expect(
      codesOf(cycleDates({ ...quarterTwo, offsets: { papers: 0, close: 0, review: 0, due: 0, ledgers: 8 } })),
    ).toEqual([]);
  });
});

describe('a moved Board date', () => {
  const current = Object.fromEntries(
    Object.entries(standing).map(([step, on]) => [step, businessDate(on)]),
  ) as MoveBoardInput['current'];
  const move = (boardOn: string, today: string, more: Partial<MoveBoardInput> = {}) =>
    moveBoardDate({
      ...quarterTwo,
      boardOn: businessDate(boardOn),
      current,
      boardWasOn: quarterTwo.boardOn,
      state: 'open',
      today: businessDate(today),
      ...more,
    });

  it('moves every step still to come, and says so', () => {
    expect(move('2019-11-13', '2019-10-15')).toEqual({
      ok: true,
      value: {
        dates: { due: '2019-10-23', review: '2019-10-30', close: '2019-11-05', papers: '2019-11-06' },
        moved: [
          { step: 'due', from: '2019-10-16', to: '2019-10-23' },
          { step: 'review', from: '2019-10-23', to: '2019-10-30' },
          { step: 'close', from: '2019-10-29', to: '2019-11-05' },
          { step: 'papers', from: '2019-10-30', to: '2019-11-06' },
        ],
        kept: [],
      },
    });
  });

  it.each([
    ['2019-10-15', [], 'all are still to come'],
    ['2019-10-16', ['due today'], 'the step of today stays'],
    ['2019-10-17', ['due past'], 'the day after, it is past'],
    ['2019-10-23', ['due past', 'review today'], 'and so do those past'],
    ['2019-10-31', ['due past', 'review past', 'close past', 'papers past'], 'at last all of them'],
  ])('on %s keeps %j (%s)', (today, kept) => {
    const decision = move('2019-11-13', today, { state: 'in_review' });
    expect(decision.ok && decision.value.kept.map(({ step, why }) => `${step} ${why}`)).toEqual(kept);
    if (kept.length === 0) return;
    expect(decision.ok && decision.value.dates.due).toBe('2019-10-16');
  });

  it('is refused where it stands already', () => {
    expect(codesOf(move('2019-11-06', '2019-10-15'))).toEqual(['invalid board_date_unchanged /boardOn']);
  });

  it('keeps what the move does not change', () => {
    const boardWasOn = businessDate('2019-11-05');
    const decision = move('2019-11-06', '2019-10-15', { boardWasOn });
    expect(decision.ok && [decision.value.moved, decision.value.dates]).toEqual([[], standing]);
    expect(decision.ok && decision.value.kept.map(({ on, why }) => `${on} ${why}`)).toEqual(
      Object.values(standing).map((on) => `${on} unchanged`),
    );
  });

  it.each([
    ['2019-10-16', '2019-10-23', 'goes with the due date'],
    ['2019-09-30', '2019-09-30', 'stays where somebody set it'],
  ])('takes a data date of %s to %s: it %s', (dataOn, expected) => {
    const to = { ...current, due: businessDate('2019-10-23') };
    expect(movedDataDate(businessDate(dataOn), current, to)).toBe(expected);
  });

  it.each([
    ['2020-12-31', []],
    ['2021-01-01', ['invalid date_outside_calendar /boardOn']],
  ])('to %s, the calendar ending in 2020', (boardOn, expected) => {
    expect(codesOf(move(boardOn, '2019-10-15'))).toEqual(expected);
  });

  it.each([
    ['2019-11-05', '2019-10-15', ['invalid board_date_moves_step_into_past /boardOn'], 'due would be today'],
    ['2019-11-05', '2019-10-14', [], 'due would be tomorrow'],
    ['2019-10-15', '2019-10-15', ['invalid board_date_in_past /boardOn'], 'Board today'],
    ['2019-10-30', '2019-10-01', ['invalid due_too_soon_after_period_end /boardOn'], 'ledgers not ready'],
  ])('Board on %s, moved on %s: %j (%s)', (boardOn, today, expected) => {
    expect(codesOf(move(boardOn, today))).toEqual(expected);
  });

  it.each(CYCLE_STATES)('in a cycle that is %s', (state) => {
    const isClosed = state === 'closed' || state === 'circulated';
    expect(codesOf(move('2019-11-13', '2019-10-15', { state }))).toEqual(
      isClosed ? ['conflict cycle_state_not_allowed'] : [],
    );
  });
});
