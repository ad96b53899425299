import { describe, expect, it } from '@jest/globals';
import { chooseText, createTranslator, LANGUAGES, londonDate, pluralCategory } from '@camau/i18n';

const en = createTranslator('en');
const cy = createTranslator('cy');

describe('plural classes', () => {
  it.each(LANGUAGES)('are those of CLDR for %s', (language) => {
    const rules = new Intl.PluralRules(language);
    const counts = Array.from({ length: 130 }, (_, count) => count);
    expect(counts.map((count) => pluralCategory(language, count))).toEqual(counts.map((count) => rules.select(count)));
  });

  it.each([
    [0, 'dim diwrnod gwaith'],
    [1, '1 diwrnod gwaith'],
    [2, '2 ddiwrnod gwaith'],
    [3, '3 diwrnod gwaith'],
    [6, '6 diwrnod gwaith'],
    [11, '11 diwrnod gwaith'],
  ])('choose the Welsh form of %i', (count, expected) => expect(cy.workingDays(count)).toBe(expected));

  it('choose the English form, of the absolute count', () => {
    expect([en.workingDays(1), en.workingDays(-3), en.workingDays(0)]).toEqual([
      '1 working day',
      '3 working days',
      '0 working days',
    ]);
  });
});

describe('dates and times', () => {
  it('are written out in either language', () => {
    expect([
      en.date('2019-10-05'),
      cy.date('2019-10-05'),
      cy.dayMonth('2020-02-29'),
      en.monthYear('2019-07-01'),
    ]).toEqual(['5 October 2019', '5 Hydref 2019', '29 Chwefror', 'July 2019']);
  });

  it('of instants are London’s, summer and winter', () => {
    expect(en.instant('2019-10-15T08:00:00.000Z')).toBe('15 October 2019, 9:00am');
    expect(cy.instant('2019-12-31T12:05:00.000Z')).toBe('31 Rhagfyr 2019, 12:05yp');
    expect(londonDate('2019-07-31T23:30:00.000Z')).toBe('2019-08-01');
    expect(en.instant('2019-07-31T23:00:00.000Z')).toBe('1 August 2019, 12:00am');
  });
});

describe('numbers and money', () => {
  it.each([
    [680_000_000, false, '£6,800,000'],
    [-1_240_000, false, '\u2212£12,400'],
    [1_000_001, true, '£10,000.01'],
    [0, false, '£0'],
  ])('%i pence', (pence, showPence, expected) => expect(en.money(pence, { pence: showPence })).toBe(expected));

  it('has a true minus', () => expect(cy.number(-1234)).toBe('\u22121,234'));
});

describe('lists', () => {
  it('are joined as each language does, before a vowel too', () => {
    expect([en.list([]), en.list(['a']), en.list(['a', 'b']), en.list(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
    expect([cy.list(['Gwent', 'Powys']), cy.list(['Gwent', 'Eryri']), cy.list(['Gwent', 'Powys', 'Arfon'])]).toEqual([
      'Gwent a Powys',
      'Gwent ac Eryri',
      'Gwent, Powys ac Arfon',
    ]);
  });
});

describe('sentences', () => {
  it('put values in as they are: escaping is the page’s work', () =>
    expect(en.t('common.title.page', { page: 'A & <b>' })).toBe('A & <b> — Camau'));
  it('group a count', () => expect(en.t('milestones.total', { count: 10_000 })).toBe('10,000 milestones'));
  it('are never missing in silence', () =>
    expect(() => en.t('common.no.such.key')).toThrow('No sentence for "common.no.such.key" in "en"'));
  it('are known to exist or not, plurals too', () => {
    expect([
      en.has('common.home'),
      cy.has('time.workingDays'),
      en.has('time.workingDays'),
      en.has('common.none.such'),
    ]).toEqual([true, true, true, false]);
  });
});

describe('authored text', () => {
  const text = { en: 'Hello', cy: null };
  it('is in the reader’s language when there is one', () =>
    expect(chooseText(text, 'en')).toEqual({ text: 'Hello', language: 'en', isFallback: false }));
  it('is otherwise the other one, marked', () =>
    expect(chooseText(text, 'cy')).toEqual({ text: 'Hello', language: 'en', isFallback: true }));
  it('is none when neither has words', () => expect(chooseText({ en: ' ', cy: null }, 'cy')).toBeNull());
});
