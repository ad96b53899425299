import { describe, expect, it } from '@jest/globals';
import { compareTexts, markWords, type MarkedPart } from './mark-words.server';

const text = (en: string | null, cy: string | null = null) =>
  ({ en, cy, original: 'en', otherState: 'missing' }) as const;
const side = (parts: readonly MarkedPart[], hidden: string) =>
  parts
    .filter(({ kind }) => kind !== hidden)
    .map(({ text: words }) => words)
    .join('');

describe('two texts, word by word', () => {
  it.each([
    [
      'one word changed',
      'Twelve officers trained.',
      'Thirteen officers trained.',
      ['-Twelve', '+Thirteen', '= officers trained.'],
    ],
    ['nothing', 'The same.', 'The same.', ['=The same.']],
    ['all of it', '', 'New.', ['+New.']],
    ['its end', 'One. Two.', 'One.', ['=One.', '- Two.']],
    [
      'several words in a row are one change',
      'All seven have it.',
      'Five of them use it.',
      ['-All seven have ', '+Five of them use ', '=it.'],
    ],
    ['a word with a circumflex stays one', 'y dŵr', 'y tŷ', ['=y ', '-dŵr', '+tŷ']],
  ])('%s', (_, before, after, expected) => {
    const signs = { same: '=', added: '+', removed: '-' };
    expect(markWords(before, after).map(({ kind, text: words }) => `${signs[kind]}${words}`)).toEqual(expected);
  });

  it('come back exactly, line ends and all', () => {
    const [before, after] = ['- One\n- Two  \n\n- Three', '- One\n- 2\n- Three, and four'];
    const parts = markWords(before, after);
    expect([side(parts, 'added'), side(parts, 'removed')]).toEqual([before, after]);
  });
});

describe('two authored texts', () => {
  it.each([
    ['in the reader’s language first', 'cy', text('One.', 'Un.'), text('One.', 'Dau.'), ['cy changed', 'en same']],
    ['only where there are words', 'cy', null, text('One.'), ['en changed']],
    ['not at all without words', 'en', null, null, []],
  ] as const)('are compared %s', (_, reader, before, after, expected) => {
    const found = compareTexts(before, after, reader);
    expect(found.map(({ language, isChanged }) => `${language} ${isChanged ? 'changed' : 'same'}`)).toEqual(expected);
  });
});
