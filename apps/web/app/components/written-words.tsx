import { inOneLanguage, type Language } from '@camau/domain';
import { AuthoredText } from './authored-text';

/** Words known in the language they were written in: for who reads the other one marked, or in the translation made of them. */
export function WrittenWords({ words, language }: { words: string; language: Language | null }) {
  return <AuthoredText text={inOneLanguage(words, language)} isNarrative />;
}
