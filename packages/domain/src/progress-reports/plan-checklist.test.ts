import { describe, expect, it } from '@jest/globals';
import { english } from '../../test/milestone-facts.js';
import type { BilingualText } from '../texts/bilingual-text.js';
import { checklistLines, lastPlan, linesOf, planItems } from './plan-checklist.js';

/** Stands in for SHA-256: what matters here is that equal lines have equal keys. */
const hash = (text: string): string => [...text].map((character) => character.charCodeAt(0).toString(16)).join('');
const welsh: BilingualText = { en: null, cy: 'Hyfforddi', original: 'cy', otherState: 'missing' };

describe('lines of a plan', () => {
  it.each([
    ['one sentence', 'Train the staff.', ['Train the staff.']],
    ['dashes and stars', '- Train\n* Recruit\n– Open', ['Train', 'Recruit', 'Open']],
    ['numbers', '1. Train\n2) Recruit\n10. Open', ['Train', 'Recruit', 'Open']],
    ['blank lines and Windows line ends', '\r\n• Train\r\n\r\n  • Recruit  \r\n', ['Train', 'Recruit']],
    ['a year or a dash inside a line', '2019 is the year\nRe-train - again', ['2019 is the year', 'Re-train - again']],
    ['a bullet without words', '-\n- \nTrain', ['Train']],
    ['nothing', null, []],
  ])('%s', (_name, text, expected) => {
    expect(linesOf(text)).toEqual(expected);
  });
});

describe('items', () => {
  it('pair the languages line by line where both have as many', () => {
    const both: BilingualText = {
      en: '- Train\n- Open',
      cy: '- Hyfforddi\n- Agor',
      original: 'cy',
      otherState: 'checked',
    };
    expect(planItems(both, hash).map(({ text }) => text)).toEqual([
      { en: 'Train', cy: 'Hyfforddi', original: 'cy', otherState: 'checked' },
      { en: 'Open', cy: 'Agor', original: 'cy', otherState: 'checked' },
    ]);
    expect(planItems(both, hash)[0]!.key).toBe(hash('Hyfforddi').slice(0, 16));
  });

  it('stand alone where a translation has other lines, rather than being paired wrongly', () => {
    const uneven: BilingualText = { en: 'Train\nOpen', cy: 'Hyfforddi', original: 'en', otherState: 'draft' };
    expect(planItems(uneven, hash).map(({ text }) => text)).toEqual([english('Train'), english('Open')]);
    expect(planItems(welsh, hash)).toMatchObject([{ text: welsh }]);
  });

  it('keep their key while the line stays the same, bulleted or not, and are one where lines are equal', () => {
    const [before] = planItems(english('- Train'), hash);
    expect(planItems(english('Train\n\n* Train'), hash)).toEqual([before]);
    expect(planItems(null, hash)).toEqual([]);
  });
});

describe('the plan asked about', () => {
  const report = (planned: BilingualText | null, hasNoChange = false) => ({
    sections: [{ workstream: 'WF', planned, hasNoChange }],
  });

  it.each([
    ['the last one', [report(english('New')), report(english('Old'))], 'New'],
    [
      'the one before, when nothing changed since',
      [report(null, true), report(null, true), report(english('Old'))],
      'Old',
    ],
    ['none, when the last report planned nothing', [report(null), report(english('Old'))], undefined],
    ['none, when the section is new', [{ sections: [] }, report(english('Old'))], undefined],
    ['none, when nothing was ever reported', [], undefined],
  ])('is %s', (_name, reports, expected) => {
    expect(lastPlan(reports, 'WF')?.en).toBe(expected);
  });
});

describe('the checklist shown', () => {
  const [train, open] = planItems(english('Train\nOpen'), hash);

  it('has every line, with what was said of it', () => {
    const note = english('Forty-one officers.');
    expect(checklistLines([train!, open!], [{ ...open!, outcome: 'done', note }])).toEqual([
      { ...train, outcome: null, note: null },
      { ...open, outcome: 'done', note },
    ]);
  });

  it('loses nothing said of a line that a correction of the last report took away', () => {
    const said = { ...train!, outcome: 'dropped' as const, note: null };
    expect(checklistLines([open!], [said]).map(({ key, outcome }) => [key, outcome])).toEqual([
      [open!.key, null],
      [train!.key, 'dropped'],
    ]);
  });
});
