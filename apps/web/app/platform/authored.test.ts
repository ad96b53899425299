import { describe, expect, it } from '@jest/globals';
import { authoredIn } from './authored';

const welsh = { en: null, cy: 'Helo', original: 'cy' as const, otherState: 'missing' as const };
const both = { en: 'Hello', cy: 'Helo', original: 'en' as const, otherState: 'checked' as const };

describe('authoredIn', () => {
  it('makes the language written in the original of a new text', () => {
    expect(authoredIn('cy', 'Helo', null)).toEqual({ en: null, cy: 'Helo', original: 'cy', otherState: 'missing' });
  });
  it('is null when nothing is written in either language', () => expect(authoredIn('en', ' \n ', null)).toBeNull());
  it('keeps a text that was not touched', () => expect(authoredIn('en', 'Hello', both)).toBe(both));
  it('keeps the translation, stale, when the original changes', () => {
    expect(authoredIn('en', 'Good day', both)).toEqual({
      en: 'Good day',
      cy: 'Helo',
      original: 'en',
      otherState: 'stale',
    });
  });
  it('takes words in the other language as the translation', () => {
    expect(authoredIn('en', 'Hello', welsh)).toEqual({
      en: 'Hello',
      cy: 'Helo',
      original: 'cy',
      otherState: 'translated',
    });
  });
  it('leaves the other language standing when this one is emptied', () => {
    expect(authoredIn('en', '', both)).toEqual({ en: null, cy: 'Helo', original: 'cy', otherState: 'missing' });
  });
});
