import { describe, expect, it } from '@jest/globals';
import { createTranslator } from '@camau/i18n';
import { changedMilestones } from './view-model';

const title = { en: 'Train officers', cy: null, original: 'en' as const, otherState: 'missing' as const };
const en = createTranslator('en');

describe('what changed in a cell', () => {
  it.each([
    [{ kind: 'milestone_added', from: null, to: '2019-11-01' }, 'New, forecast 1 November 2019'],
    [{ kind: 'milestone_added', from: null, to: null }, 'New, no baseline yet'],
    [{ kind: 'milestone_gone', from: '2019-11-01', to: null }, 'No longer in the plan'],
    [{ kind: 'milestone_status', from: 'on_track', to: 'off_track' }, 'Status from on track to off track'],
    [
      { kind: 'milestone_forecast', from: '2019-10-01', to: '2019-11-01' },
      'Forecast moved from 1 October 2019 to 1 November 2019',
    ],
    [{ kind: 'milestone_baseline', from: null, to: '2019-11-01' }, 'Baseline set: 1 November 2019'],
  ] as const)('%j', (change, words) => {
    expect(changedMilestones([{ ref: 'A-1', title, ...change }], en)).toEqual([{ ref: 'A-1', title, words: [words] }]);
  });

  it('puts everything of one milestone together', () => {
    const of = (ref: string, kind: 'milestone_gone' | 'milestone_added') => ({
      ref,
      title,
      kind,
      from: null,
      to: null,
    });
    const changes = [of('A-1', 'milestone_added'), of('B-1', 'milestone_gone'), of('A-1', 'milestone_gone')];
    expect(changedMilestones(changes, en).map(({ ref, words }) => [ref, words.length])).toEqual([
      ['A-1', 2],
      ['B-1', 1],
    ]);
  });
});
