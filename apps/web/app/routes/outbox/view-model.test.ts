import { expect, it } from '@jest/globals';
import { paragraphsOf } from './view-model';

it('a message’s link leads to this installation, whatever its public address; words that only hold one do not', () => {
  expect(
    paragraphsOf('Open this.\n\nhttps://camau.example/set-password?token=abc\n\nSee https://x.example now.\n'),
  ).toEqual([
    { words: 'Open this.', to: null },
    { words: 'https://camau.example/set-password?token=abc', to: '/set-password?token=abc' },
    { words: 'See https://x.example now.', to: null },
  ]);
});
