import { describe, expect, it } from '@jest/globals';
import type { MilestoneHistory } from '@camau/contracts';
import { MILESTONE_ACTS } from '@camau/domain';
import { createTranslator } from '@camau/i18n';
import { forecastChart } from './forecast-chart-model';
import { changeSentence, historyItems, slipSentences, whyWords } from './view-model';

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

const UNEXPLAINED = {
  cites: null,
  note: null,
  noteLanguage: null,
  reasonCode: null,
  reason: null,
  reasonLanguage: null,
} as const;

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

  it('says that there is no baseline', () => {
    expect(slipSentences({ ...dates, baselineOn: null, slip: null }, en)).toHaveLength(1);
  });
});

describe('a change in words', () => {
  it.each([
    [{ field: 'forecastOn', from: '2019-03-29', to: '2019-04-15' }, 'Forecast: from 29 March 2019 to 15 April 2019.'],
    [{ field: 'tier', from: null, to: 'board' }, 'Tier: Board.'],
    [{ field: 'achievedOn', from: '2019-03-29', to: null }, 'Achieved: 29 March 2019 was taken away.'],
    [{ field: 'brandNew', from: null, to: 'x' }, 'Another part of the record: x.'],
  ])('%o', (change, sentence) => expect(changeSentence(change, en)).toBe(sentence));

  it('says why by kind and words, or by what there is', () => {
    expect(whyWords({ reasonCode: 'dependency', reason: 'Boards sign late.' }, en)).toBe(
      'Dependency: Boards sign late.',
    );
    expect(whyWords({ reasonCode: null, reason: 'Only words.' }, en)).toBe('Only words.');
    expect(whyWords({ reasonCode: null, reason: null }, en)).toBe('');
  });
});

describe('the history', () => {
  const change = (
    at: string,
    act: MilestoneHistory['items'][number]['act'],
    field: string,
    from: string | null,
    to: string,
  ) => ({
    at,
    by: null,
    requestId: at,
    act,
    ...UNEXPLAINED,
    changes: [{ field, from, to }],
  });

  it('comes newest first, each change under its kind', () => {
    const items = historyItems(
      {
        items: [
          change('2019-04-01T08:00:00.000Z', 'baseline_set', 'originalBaselineOn', null, '2019-08-30'),
          change('2019-07-01T08:00:00.000Z', 'reforecast', 'forecastOn', '2019-08-30', '2019-10-04'),
        ],
      },
      en,
    );
    expect(items.map(({ title }) => title)).toEqual(['Forecast moved', 'Baseline set']);
    expect(items[0]).toMatchObject({ by: null, date: '1 July 2019, 9:00am' });
  });
});

describe('the heading of a change', () => {
  it.each(MILESTONE_ACTS)('says what was done: %s', (act) => {
    const item = { at: '2019-04-01T08:00:00.000Z', by: null, requestId: 'r', act, ...UNEXPLAINED, changes: [] };
    const headings = [en, cy].map((translator) => historyItems({ items: [item] }, translator)[0]?.title);
    expect(headings.every((heading) => typeof heading === 'string' && !heading.includes('milestones.act'))).toBe(true);
    expect(headings[0]).not.toBe(headings[1]);
  });
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
