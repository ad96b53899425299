import { describe, expect, it } from '@jest/globals';
import { createTranslator } from '@camau/i18n';
import { forecastChart } from './forecast-chart-model';
import { slipSentences, waitingSentence } from './view-model';

const en = createTranslator('en');
const cy = createTranslator('cy');
const dates = {
  originalBaselineOn: '2019-03-29',
  baselineOn: '2019-03-29',
  forecastOn: '2019-04-15',
  achievedOn: null,
  slip: 11,
  slipOriginal: 11,
};

describe('the slip in sentences', () => {
  it('names both dates and the working days between, in either language', () => {
    expect(slipSentences(dates, en)).toEqual([
      'It is forecast for 15 April 2019: 11 working days after its current baseline of 29 March 2019.',
    ]);
    expect(slipSentences(dates, cy)[0]).toContain('11 diwrnod gwaith');
  });

  it('says early, and on the day', () => {
    expect(slipSentences({ ...dates, forecastOn: '2019-03-28', slip: -1 }, en)[0]).toContain('1 working day before');
    expect(slipSentences({ ...dates, forecastOn: '2019-03-29', slip: 0 }, en)[0]).toContain('exactly on');
  });

  it('speaks of the achieved date once there is one', () => {
    expect(slipSentences({ ...dates, achievedOn: '2019-04-15' }, en)[0]).toMatch(/^It was achieved on 15 April 2019/);
  });

  it('adds the original baseline when the current one differs', () => {
    const moved = { ...dates, baselineOn: '2019-04-15', slip: 0 };
    expect(slipSentences(moved, en)[1]).toBe(
      'Against the original baseline of 29 March 2019 it is 11 working days late.',
    );
  });

  it('says so where the original baseline was met all the same', () => {
    const moved = { ...dates, baselineOn: '2019-04-15', forecastOn: '2019-03-29', slip: -11, slipOriginal: 0 };
    expect(slipSentences(moved, en)[1]).toContain('neither late nor early');
  });

  it('says that there is no baseline', () => {
    expect(slipSentences({ ...dates, baselineOn: null, slip: null }, en)).toHaveLength(1);
  });
});

describe('how long a claim has waited', () => {
  const waiting = (code: string, workingDays: number) => ({
    reasons: [{ code, params: { claimedOn: '2019-10-02', workingDays } }],
  });

  it.each([
    [
      waiting('awaiting_verification', 9),
      'Awaiting verification since 2 October 2019: 9 working days so far. The programme office has 20 working days.',
    ],
    [
      waiting('verification_overdue', 21),
      'Awaiting verification since 2 October 2019: 21 working days, though the programme office has 20 working days. Verifying it is overdue.',
    ],
    [{ reasons: [{ code: 'slip_within_tolerance', params: { slip: 0, tolerance: 10 } }] }, null],
  ])('%#', (milestone, sentence) => expect(waitingSentence(milestone, 20, en)).toBe(sentence));
});

describe('the forecast chart', () => {
  const forecast = (at: string, slip: number) => ({
    at,
    by: null,
    forecastOn: '2019-10-04',
    slip,
    reasonCode: null,
    reason: null,
    reasonLanguage: null,
  });
  const chart = (...forecastHistory: ReturnType<typeof forecast>[]) =>
    forecastChart({ forecastHistory, today: '2019-10-15' }, 10, en);

  it.each([
    ['the first forecast only', [0], 'The forecast has not moved'],
    ['later', [0, 25], 'The forecast has moved once, 25 working days later in all'],
    ['earlier', [0, -3], 'The forecast has moved once, 3 working days earlier in all'],
    ['back', [0, 15, 0], 'The forecast has moved 2 times, and is back where it began'],
  ])('states the finding: %s', (_name, slips, heading) => {
    expect(chart(...slips.map((slip, index) => forecast(`2019-0${index + 1}-01`, slip)))?.heading).toBe(heading);
  });

  it('draws every forecast and both tolerances', () => {
    expect(chart(forecast('2019-01-01', 0), forecast('2019-02-01', 25))).toMatchObject({
      points: [
        { at: '2019-01-01', slip: 0 },
        { at: '2019-02-01', slip: 25 },
      ],
      tolerance: 10,
      until: '2019-10-15',
    });
  });

  it('is none without a forecast', () => expect(chart()).toBeNull());
});
