import { expect, it } from '@jest/globals';
import type { BilingualText } from './bilingual-text.js';
import { settleTranslation } from './settle-translation.js';

type Text = [BilingualText['original'], string | null, string | null, BilingualText['otherState']];
const text = ([original, en, cy, otherState]: Text): BilingualText => ({ original, en, cy, otherState });

it.each<[string, Text | null, Text, BilingualText['otherState'] | null]>([
  ['a first text', null, ['en', 'Steps', null, 'missing'], 'missing'],
  ['a first text with a translation nobody vouched for', null, ['en', 'Steps', 'Camau', 'missing'], 'draft'],
  ['a first text said to be translated', null, ['cy', 'Steps', 'Camau', 'translated'], 'translated'],
  [
    'an original edited, its translation not',
    ['en', 'Steps', 'Camau', 'translated'],
    ['en', 'Stairs', 'Camau', 'translated'],
    'stale',
  ],
  ['a checked one likewise', ['cy', 'Steps', 'Camau', 'checked'], ['cy', 'Steps', 'Grisiau', 'checked'], 'stale'],
  ['a draft stays a draft', ['en', 'Steps', 'Camau', 'draft'], ['en', 'Stairs', 'Camau', 'draft'], 'draft'],
  ['both edited', ['en', 'Steps', 'Camau', 'translated'], ['en', 'Stairs', 'Grisiau', 'translated'], 'translated'],
  [
    'only the translation edited',
    ['en', 'Steps', 'Camau', 'stale'],
    ['en', 'Steps', 'Grisiau', 'translated'],
    'translated',
  ],
  [
    'a stale one vouched for again',
    ['en', 'Steps', 'Camau', 'stale'],
    ['en', 'Steps', 'Camau', 'translated'],
    'translated',
  ],
  ['a stale one left', ['en', 'Steps', 'Camau', 'stale'], ['en', 'Steps!', 'Camau', 'stale'], 'stale'],
  [
    'the other language made the original',
    ['en', 'Steps', 'Camau', 'translated'],
    ['cy', 'Steps', 'Camau', 'translated'],
    'translated',
  ],
  ['the translation taken away', ['en', 'Steps', 'Camau', 'translated'], ['en', 'Steps', ' ', 'translated'], 'missing'],
  ['two originals', ['both', 'Steps', 'Camau', 'checked'], ['both', 'Stairs', 'Camau', 'checked'], 'checked'],
  ['a new one that calls itself checked', null, ['en', 'Steps', 'Camau', 'checked'], 'translated'],
  [
    'one that makes itself checked',
    ['en', 'Steps', 'Camau', 'draft'],
    ['en', 'Steps', 'Camau', 'checked'],
    'translated',
  ],
  ['a checked one left', ['en', 'Steps', 'Camau', 'checked'], ['en', 'Steps', 'Camau', 'checked'], 'checked'],
  ['a checked one edited', ['en', 'Steps', 'Camau', 'checked'], ['en', 'Steps', 'Grisiau', 'checked'], 'translated'],
  ['no words at all', ['en', 'Steps', null, 'missing'], ['en', ' ', null, 'missing'], null],
])('%s', (_name, before, after, expected) => {
  expect(settleTranslation(before && text(before), text(after))?.otherState ?? null).toBe(expected);
});
