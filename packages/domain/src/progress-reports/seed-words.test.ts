import { expect, it } from '@jest/globals';
import { english } from '../../test/milestone-facts.js';
import { seedWords } from './seed-words.js';

const lines = [
  { text: english('Train'), outcome: 'done' },
  { text: { ...english('Open'), cy: 'Agor' }, outcome: 'carried' },
  { text: english('Recruit'), outcome: 'dropped' },
  { text: english('Print'), outcome: null },
] as const;

it.each([
  ['what is done goes to achieved', '', 'achieved', 'en', '- Train'],
  ['what is carried goes to planned', '', 'planned', 'en', '- Open'],
  ['in the language written in', '', 'planned', 'cy', '- Agor'],
  ['else in the one it has', '', 'achieved', 'cy', '- Train'],
  ['below what was typed', 'We met.\n', 'achieved', 'en', 'We met.\n- Train'],
  ['not twice, bulleted or not', 'Train', 'achieved', 'en', 'Train'],
  ['not when nothing is ticked for the box', 'We met. ', 'planned', 'en', 'We met.\n- Open'],
] as const)('%s', (_name, words, box, language, expected) => {
  expect(seedWords(words, box, lines, language)).toBe(expected);
});

it('asked twice gives the same', () => {
  const once = seedWords('We met.', 'achieved', lines, 'en');
  expect(seedWords(once, 'achieved', lines, 'en')).toBe(once);
});
