import { describe, expect, it } from '@jest/globals';
import type { ComparedMilestone } from '@camau/contracts';
import { createTranslator } from '@camau/i18n';
import { comparePath, differenceSentences, kindLinks, readCompareQuery, whySentence } from './view-model';

const en = createTranslator('en');
const query = readCompareQuery(new URLSearchParams('from=2019-07-01&to=2019-10-01&force=gwent&cursor=abc'));
const milestone = (change: Partial<ComparedMilestone>): ComparedMilestone => ({
  kind: 'moved',
  ref: 'GWP-3-01',
  title: { en: 'Train', cy: null, original: 'en', otherState: 'missing' },
  workstream: 'WF',
  force: 'gwent',
  changes: [{ field: 'forecastOn', from: '2019-11-08', to: '2019-12-20' }],
  at: '2019-09-01T09:00:00.000Z',
  by: null,
  act: null,
  reasonCode: 'recruitment',
  reason: 'Two posts are empty.',
  reasonLanguage: 'en',
  ...change,
});

describe('two dates of the plan', () => {
  it('keep their dates and filters when a kind is chosen, and start at the first page', () => {
    expect(comparePath('eat', query, { kind: 'moved' })).toBe(
      '/programmes/eat/compare?from=2019-07-01&to=2019-10-01&force=gwent&kind=moved',
    );
  });

  it('say what moved and why', () => {
    expect(differenceSentences(milestone({}), en)).toEqual(['Forecast: from 8 November 2019 to 20 December 2019.']);
    expect(whySentence(milestone({}), en)).toBe('Recruitment: Two posts are empty.');
  });

  it('say of a new milestone only that it is new, and its dates', () => {
    const changes = [
      { field: 'titleEn', from: null, to: 'Train' },
      { field: 'baselineOn', from: null, to: '2019-11-08' },
    ];
    expect(differenceSentences(milestone({ kind: 'added', changes }), en)).toEqual([
      'It was not in the plan before.',
      'Current baseline: 8 November 2019.',
    ]);
  });

  it('offer the kinds there are', () => {
    expect(kindLinks('eat', { ...query, kind: 'moved' }, { added: 0, moved: 2, changed: 1 })).toMatchObject([
      { kind: 'moved', count: 2, isCurrent: true },
      { kind: 'changed', count: 1, isCurrent: false },
    ]);
  });
});
