import { describe, expect, it } from '@jest/globals';
import type { BilingualText } from '@camau/contracts';
import { writtenText, wordsAreNow } from './written-text';

const english = (cy: string | null, otherState: BilingualText['otherState']): BilingualText => ({
  en: 'Steps',
  cy,
  original: 'en',
  otherState,
});

describe('words written beside an original', () => {
  it.each([
    ['a first translation, drafted', 'Camau', 'draft', english(null, 'missing'), 'en', 'draft'],
    ['a finished one', 'Camau', 'translated', english(null, 'missing'), 'en', 'translated'],
    ['nothing said of it', 'Camau', '', english(null, 'missing'), 'en', 'translated'],
    ['a stale one said to be right still', 'Camau', 'translated', english('Camau', 'stale'), 'en', 'translated'],
    ['a stale one left', 'Camau', 'stale', english('Camau', 'stale'), 'en', 'stale'],
    ['a checked one untouched', 'Camau', 'translated', english('Camau', 'checked'), 'en', 'checked'],
    ['a checked one rewritten', 'Grisiau', 'translated', english('Camau', 'checked'), 'en', 'translated'],
    ['the original itself', 'Camau', 'original', english('Steps', 'draft'), 'cy', 'draft'],
  ] as const)('%s', (_name, words, wordsAre, before, original, otherState) => {
    expect(writtenText('cy', words, wordsAre, before)).toMatchObject({ original, otherState, cy: words });
  });

  it('in the original’s own language are the original, and what they leave behind is stale', () => {
    expect(writtenText('en', 'Stairs', 'original', english('Camau', 'translated'))).toMatchObject({
      original: 'en',
      otherState: 'stale',
    });
  });
});

describe('what words are now', () => {
  it.each([
    [null, null],
    [english('Camau', 'checked'), 'translated'],
    [english('Camau', 'stale'), 'stale'],
    [english(null, 'missing'), 'translated'],
    [{ ...english('Camau', 'draft'), original: 'cy' as const }, null],
    [{ ...english('Camau', 'checked'), original: 'both' as const }, null],
  ])('%j is %s', (text, expected) => expect(wordsAreNow('cy', text)).toBe(expected));
});
