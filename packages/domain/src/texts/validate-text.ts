import { jsonPointer, refusal, type Refusal } from '../refusal.js';
import { hasWords, type BilingualText, type Language } from './bilingual-text.js';

/** Longest narrative, in characters (Unicode code points). */
export const NARRATIVE_LIMIT = 4000;

// Every control character but tab, line feed and carriage return; then the invisible marks that reorder what is read.
const CONTROL_CHARACTERS = /[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069]/u;
const LONE_SURROGATE = /\p{Cs}/u;

/** Refusals of one string: over the limit, control characters, or half a surrogate pair (which no database stores). */
export function validateString(text: string, pointer: string, limit: number = NARRATIVE_LIMIT): Refusal[] {
  const refusals: Refusal[] = [];
  if (countCharacters(text, limit) > limit) {
    refusals.push(refusal('invalid', 'text_too_long', pointer, { limit, length: [...text].length }));
  }
  if (LONE_SURROGATE.test(text)) refusals.push(refusal('invalid', 'text_not_well_formed', pointer));
  if (CONTROL_CHARACTERS.test(text)) refusals.push(refusal('invalid', 'text_control_characters', pointer));
  return refusals;
}

function countCharacters(text: string, limit: number): number {
  return text.length <= limit ? text.length : [...text].length;
}

/** Refusals of authored text: each language's string, an original without words, a state that contradicts the words. Empty text is not refused here. */
export function validateText(text: BilingualText, pointer: string, limit: number = NARRATIVE_LIMIT): Refusal[] {
  const refusals = (['en', 'cy'] as const).flatMap((language) => {
    const words = text[language];
    return words == null ? [] : validateString(words, pointer + jsonPointer(language), limit);
  });
  if (!hasWords(text.en) && !hasWords(text.cy)) return refusals;
  return [...refusals, ...validateLanguages(text, pointer)];
}

function validateLanguages(text: BilingualText, pointer: string): Refusal[] {
  const originals: readonly Language[] = text.original === 'both' ? ['en', 'cy'] : [text.original];
  const missing = originals.filter((language) => !hasWords(text[language]));
  if (missing.length > 0) {
    return missing.map((language) =>
      refusal('invalid', 'text_language_missing', pointer + jsonPointer(language), { language }),
    );
  }
  const isOtherMissing = text.original !== 'both' && !hasWords(text[text.original === 'en' ? 'cy' : 'en']);
  return (text.otherState === 'missing') === isOtherMissing
    ? []
    : [refusal('invalid', 'text_state_inconsistent', `${pointer}/otherState`, { otherState: text.otherState })];
}
