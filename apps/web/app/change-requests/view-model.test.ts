import { describe, expect, it } from '@jest/globals';
import { createTranslator } from '@camau/i18n';
import { effectViews, proposalWords } from './view-model';

const cy = createTranslator('cy');
const post = { en: 'Head of the control room', cy: null, original: 'en' as const, otherState: 'missing' as const };

describe('a change request', () => {
  it('says each part of what is asked in words', () => {
    expect(proposalWords({ baselineOn: '2020-01-31', tier: 'programme', ownerPost: post }, cy)).toEqual([
      'Gwaelodlin newydd: 31 Ionawr 2020',
      'Haen: Rhaglen',
      'Perchennog: Head of the control room',
    ]);
    expect(proposalWords({ cancel: true }, createTranslator('en'))).toEqual(['Cancellation']);
  });

  it('shows what follows for the dates before the rest, each value by its kind', () => {
    const effects = effectViews([
      { field: 'ownerPost', from: post, to: post },
      { field: 'status', from: 'off_track', to: 'on_track' },
      { field: 'baselineOn', from: '2019-08-30', to: '2019-11-29' },
      { field: 'slip', from: 25, to: 0 },
    ]);
    expect(effects.map(({ field, kind }) => [field, kind])).toEqual([
      ['baselineOn', 'date'],
      ['slip', 'slip'],
      ['status', 'status'],
      ['ownerPost', 'post'],
    ]);
  });
});
