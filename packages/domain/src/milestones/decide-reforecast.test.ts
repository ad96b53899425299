import { describe, expect, it } from '@jest/globals';
import { CALENDAR } from '../../test/england-and-wales.js';
import { baselined, claimed, verified } from '../../test/milestone-facts.js';
import { businessDate } from '../time/business-date.js';
import { REASON_CODES } from './codes.js';
import { decideReforecast, reforecastRefusal } from './decide-reforecast.js';

const context = {
  today: businessDate('2019-10-15'),
  calendar: CALENDAR,
  programmeStartsOn: businessDate('2018-04-01'),
};
const facts = baselined('2019-11-29');
const input = { forecastOn: '2020-01-31', reasonCode: 'recruitment', reason: ' Two posts are still vacant. ' };

function refusalsOf(...args: Parameters<typeof decideReforecast>) {
  const decision = decideReforecast(...args);
  return decision.ok ? [] : decision.refusals.map(({ kind, code, pointer }) => `${kind} ${code} ${pointer}`.trim());
}

describe('a re-forecast', () => {
  it('keeps what the forecast was, and trims the words', () => {
    expect(decideReforecast(facts, input, context)).toEqual({
      ok: true,
      value: {
        previousForecastOn: '2019-11-29',
        forecastOn: '2020-01-31',
        reasonCode: 'recruitment',
        reason: 'Two posts are still vacant.',
      },
    });
  });

  it.each(REASON_CODES)('takes the reason code %s', (reasonCode) => {
    expect(refusalsOf(facts, { ...input, reasonCode }, context)).toEqual([]);
  });

  it.each([
    ['2018-03-31', 'invalid forecast_before_programme_start /forecastOn'],
    ['2018-04-01', 'invalid forecast_in_past /forecastOn'],
    ['2019-10-14', 'invalid forecast_in_past /forecastOn'],
    ['2019-11-29', 'invalid forecast_unchanged /forecastOn'],
    ['2020-02-30', 'invalid date_invalid /forecastOn'],
    ['soon', 'invalid date_invalid /forecastOn'],
    ['2021-01-01', 'invalid date_outside_calendar /forecastOn'],
  ])('refuses %s: %s', (forecastOn, expected) => {
    expect(refusalsOf(facts, { ...input, forecastOn }, context)).toEqual([expected]);
  });

  it.each(['2019-10-15', '2019-11-28', '2020-12-31'])(
    'takes %s, today and the last day of the calendar included',
    (forecastOn) => {
      expect(refusalsOf(facts, { ...input, forecastOn }, context)).toEqual([]);
    },
  );

  it.each([
    ['cancelled', { ...facts, isCancelled: true }, 'conflict milestone_cancelled'],
    ['claimed', claimed(facts, '2019-10-01'), 'conflict milestone_claimed'],
    ['verified', verified(claimed(facts, '2019-10-01'), '2019-10-08'), 'conflict milestone_verified'],
    ['without baseline', { ...facts, baselineOn: null }, 'conflict milestone_without_baseline'],
  ])('refuses a milestone that is %s', (_name, milestone, expected) => {
    expect(refusalsOf(milestone, input, context)).toEqual([expected]);
    expect(reforecastRefusal(milestone)?.code).toBe(expected.split(' ')[1]);
  });

  it('offers itself for an open milestone', () => {
    expect(reforecastRefusal(facts)).toBeNull();
  });

  it('asks for words with "other", not with the rest', () => {
    expect(refusalsOf(facts, { ...input, reasonCode: 'other', reason: '  ' }, context)).toEqual([
      'invalid reason_words_required /reason',
    ]);
    expect(refusalsOf(facts, { ...input, reason: null }, context)).toEqual([]);
  });

  it('lists every fault at once', () => {
    const faulty = { forecastOn: '2019-10-14', reasonCode: 'weather', reason: 'a'.repeat(4001) };
    expect(refusalsOf(facts, faulty, context)).toEqual([
      'invalid forecast_in_past /forecastOn',
      'invalid reason_code_unknown /reasonCode',
      'invalid text_too_long /reason',
    ]);
  });
});
