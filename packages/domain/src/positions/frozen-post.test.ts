import { describe, expect, it } from '@jest/globals';
import { frozenPost } from './frozen-post.js';

describe('a post that was frozen', () => {
  it.each([
    [
      'in both languages, as it stands',
      { en: 'Chair', cy: 'Cadeirydd', original: 'both', otherState: 'checked' } as const,
      { en: 'Chair', cy: 'Cadeirydd', original: 'both', otherState: 'checked' },
    ],
    ['as one string, in English', 'Chair', { en: 'Chair', cy: null, original: 'en', otherState: 'missing' }],
  ])('%s', (_name, post, text) => {
    expect(frozenPost(post)).toEqual(text);
  });
});
