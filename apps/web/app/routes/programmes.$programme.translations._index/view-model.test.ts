import { describe, expect, it } from '@jest/globals';
import { createTranslator } from '@camau/i18n';
import { countWords, readTranslationFilters, selectedTranslationFilters, translationFilters } from './view-model';

const en = createTranslator('en');

describe('the queue of translations', () => {
  it('counts in words what there is', () => {
    expect(countWords({ counts: { missing: 3, checked: 0, translated: 1 }, wordsWaiting: 1240 }, en)).toEqual([
      '3 missing',
      '1 to be checked',
      '1,240 words wait',
    ]);
  });

  it('offers each state with its count', () => {
    const [, state] = translationFilters({ language: '', state: '', cursor: '' }, { draft: 2 }, en);
    expect(state!.choices.map(({ label }) => label)).toContain('Draft (2)');
  });

  it('takes one filter away and keeps the other', () => {
    const filters = readTranslationFilters(new URLSearchParams('language=cy&state=draft'));
    expect(selectedTranslationFilters('eat', filters, en).map(({ removeTo }) => removeTo)).toEqual([
      '/programmes/eat/translations?state=draft',
      '/programmes/eat/translations?language=cy',
    ]);
  });
});
