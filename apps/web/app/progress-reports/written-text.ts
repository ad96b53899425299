import type { BilingualText } from '@camau/contracts';
import { otherLanguage, type Language } from '@camau/i18n/translator';
import { authoredIn } from '../platform/authored';

/** What the author says of words written beside a text's other language: a translation, drafted or finished, or the original itself. */
export const WORDS_ARE = ['stale', 'draft', 'translated', 'original'] as const;
export type WordsAre = (typeof WORDS_ARE)[number];

/** The text after someone wrote `words` in `language` and said what they are; without a word on it, as `authoredIn` has it. */
export function writtenText(
  language: Language,
  words: string,
  wordsAre: string,
  before: BilingualText | null,
): BilingualText | null {
  const text = authoredIn(language, words, before);
  if (text === null || !hasBoth(text) || text.original !== otherLanguage(language)) return text;
  if (wordsAre === 'original') return { ...text, original: language, otherState: 'draft' };
  if (wordsAre !== 'draft' && wordsAre !== 'translated') return text;
  const isUntouched = before !== null && before[language] === text[language] && before.otherState === 'checked';
  return isUntouched && wordsAre === 'translated' ? text : { ...text, otherState: wordsAre };
}

/** What words in `language` are now, where there is something to say of it; null where they are the original, or the only words. */
export function wordsAreNow(language: Language, text: BilingualText | null): WordsAre | null {
  if (text === null || text.original !== otherLanguage(language) || !text[text.original]?.trim()) return null;
  if (text.otherState === 'stale' || text.otherState === 'draft') return text.otherState;
  return 'translated';
}

function hasBoth({ en, cy }: BilingualText): boolean {
  return Boolean(en?.trim() && cy?.trim());
}
