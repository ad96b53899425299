import { describe, expect, it } from '@jest/globals';
import type { DatedStep } from '@camau/contracts';
import { createTranslator } from '@camau/i18n';
import { holidayName } from '../../cycles/calendar-words';
import { countedWords, holidayNotes, nextWords } from './view-model';

const en = createTranslator('en');
const cy = createTranslator('cy');

describe('what comes next', () => {
  const next = (workingDays: number) => ({
    next: { cycle: '2019-20-Q2', step: 'due' as const, on: '2019-10-16', workingDays },
  });
  it.each([
    [en, 0, 'Reports due, Quarter 2, 2019–20: 16 October 2019, today.'],
    [en, 1, 'Reports due, Quarter 2, 2019–20: 16 October 2019, in 1 working day.'],
    [cy, 2, 'Adroddiadau i’w cael, Chwarter 2, 2019–20: 16 Hydref 2019, ymhen 2 ddiwrnod gwaith.'],
  ])('%#', (translator, workingDays, expected) => expect(nextWords(next(workingDays), translator)).toBe(expected));

  it('may be nothing', () => expect(nextWords({ next: null }, en)).toBe('Nothing is planned after today.'));
});

it('how dates are counted names every offset', () => {
  const words = countedWords({ offsets: { due: 15, review: 10, close: 6, papers: 5, ledgers: 8 } }, en);
  expect(words).toContain('due 15 working days before the Board, the review is done 10 working days');
  expect(words).toContain('closes 6 working days before it and papers go out 5 working days');
  expect(words).toContain('sooner than 8 working days after');
});

describe('bank holidays', () => {
  const step = (name: DatedStep['step'], ...holidays: string[]): DatedStep => ({
    step: name,
    on: '2019-12-16',
    standing: 'to_come',
    holidays: holidays.map((holiday) => ({
      on: holiday,
      name: holiday.endsWith('25') ? 'Christmas Day' : 'Boxing Day',
    })),
  });

  it('are named once, the earliest first, each with the steps it made earlier', () => {
    const steps = [step('due', '2019-12-25', '2019-12-26'), step('papers', '2019-12-26'), step('board')];
    expect(holidayNotes({ steps }, en).map(({ words }) => words)).toEqual([
      'Christmas Day, 25 December 2019: reports due a working day earlier',
      'Boxing Day, 26 December 2019: reports due and papers out a working day earlier',
    ]);
  });

  it.each([
    ["New Year's Day", 'Dydd Calan'],
    ['Boxing Day (substitute day)', 'Gŵyl San Steffan (diwrnod yn lle)'],
    ['Early May bank holiday (VE day)', 'Gŵyl banc Calan Mai (Diwrnod VE)'],
    ['Queen’s Platinum Jubilee', 'Gŵyl banc y Jiwbilî Blatinwm'],
    ["Queen Elizabeth's Funeral Day", 'Angladd Gwladol y Frenhines Elizabeth II'],
    ["King Charles III's Coronation", 'Coroni’r Brenin Siarl III'],
    ['A day nobody knows yet', 'A day nobody knows yet'],
  ])('%s is %s in Welsh', (name, expected) => expect(holidayName(name, cy)).toBe(expected));
});
