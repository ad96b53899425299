import { describe, expect, it } from '@jest/globals';
import { plainWords, quoteStandsAt } from './quotes.js';

const DOCUMENT = [
  '# **Title**',
  '',
  'One “curly” line that',
  'runs on;\u00a0then  ends.',
  '  • Bullet – with a dash',
  'Bullet again',
  'Left\tRight begins',
  'of table\t■ and ends',
  '',
].join('\n');

describe('quoteStandsAt', () => {
  it.each([
    ['markup', 1, 'Title', true],
    ['a quote over two lines', 3, 'that runs on; then ends.', true],
    ['the line after the quote begins', 4, 'that runs on;', false],
    ['a bullet', 5, 'Bullet – with a dash', true],
    ['words first found on a later line', 5, 'Bullet again', false],
    ['another dash', 5, 'Bullet - with a dash', false],
    ['straight quotes for curly ones', 3, 'One "curly" line', false],
    ['a cell down its column', 7, 'Right begins and ends', true],
    ['the first column', 7, 'Left of table', true],
    ['a row across its cells', 7, 'Left Right begins', true],
    ['a cell of the row below', 7, 'and ends', false],
    ['a line past the end', 10, 'Bullet', false],
    ['an empty quote', 1, ' ', false],
  ])('%s', (_what, line, quote, stands) => {
    expect(quoteStandsAt(DOCUMENT, line, quote)).toBe(stands);
  });

  it('evens out whitespace and markup only', () => {
    expect(plainWords('**an  accurate\n<u>profile</u>**')).toBe('an accurate profile');
  });
});
