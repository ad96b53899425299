import { describe, expect, it } from '@jest/globals';
import { createTranslator } from '@camau/i18n';
import type { Programme } from '@camau/contracts';
import { closingBlockers, countWords, factWords } from './view-model';

const en = createTranslator('en');
const name = (text: string) => ({ en: text, cy: null, original: 'en', otherState: 'missing' });
const programme = {
  slug: 'eat',
  forces: [{ slug: 'gwent', name: name('Gwent Police') }],
  workstreams: [{ ref: 'WF', name: name('Workforce') }],
} as unknown as Programme;

describe('what keeps the cycle from closing', () => {
  it('says each reason once and leads to where it is put right', () => {
    const blockers = [
      { code: 'reports_not_settled', subjects: ['gwent', 'national'] },
      { code: 'asks_undecided', subjects: ['gwent'] },
      { code: 'signature_missing', subjects: [] },
      { code: 'new_rule', subjects: [] },
    ];
    const found = closingBlockers({ ref: 'Q2', closingBlockers: blockers }, programme, en);
    const review = (subject: string) => `/programmes/eat/cycles/Q2/reports/${subject}/review`;
    expect(found.map(({ words, links }) => [words, links.map((link) => [link.name, link.to])])).toEqual([
      [
        'Neither accepted nor recorded as not received (2)',
        [
          ['Gwent Police', review('gwent')],
          ['National', review('national')],
        ],
      ],
      ['Asks that wait for the office (1)', [['Gwent Police', review('gwent')]]],
      ['', [['The senior responsible owner has not signed', '#signature']]],
      ['Something else is missing', []],
    ]);
  });
});

describe('what a close freezes', () => {
  it.each([
    [{ accepted: 5, notReceived: 0, outstanding: 0, changed: 0 }, '5 accepted reports'],
    [
      { accepted: 1, notReceived: 1, outstanding: 0, changed: 2 },
      '1 accepted report, 1 recorded as not received and 2 facts changed after acceptance',
    ],
    [{ accepted: 0, notReceived: 0, outstanding: 5, changed: 0 }, '0 accepted reports and 5 reports not settled'],
  ])('%o is "%s"', (counts, words) => expect(countWords(counts, en)).toBe(words));
});

describe('a changed fact', () => {
  it.each([
    ['forecastOn', '2019-11-08', '8 November 2019'],
    ['claimedOn', '2019-11-08T10:00:00Z', '8 November 2019'],
    ['tier', 'board', 'Board'],
    ['workstream', 'WF', 'Workforce'],
    ['isCancelled', 'true', 'Yes'],
    ['achievedOn', null, 'nothing'],
  ] as const)('%s %s is said as "%s"', (field, value, words) =>
    expect(factWords(field, value, programme, en)).toBe(words),
  );
});
