import { inOneLanguage, LANGUAGES, type BilingualText, type Language } from '@camau/domain';

/** What a page's data may hold; `unknown` because every page has its own. */
type Part = Readonly<Record<string, unknown>>;

const UNFINISHED: readonly unknown[] = ['missing', 'draft', 'stale'];

/**
 * Every text in a page's data that a reader of this language reads in the other one, or in words nobody vouched for, once each. Words with
 * their language beside them (`answer` and `answerLanguage`, `decisionReason` and `decisionLanguage`) are texts in one language.
 */
export function oneSidedTexts(data: unknown, reader: Language): BilingualText[] {
  const found = new Map<string, BilingualText>();
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if (isText(part)) {
      if (part.original !== 'both' && part.original !== reader && UNFINISHED.includes(part.otherState)) {
        const { en, cy, original, otherState } = part;
        found.set(JSON.stringify([en, cy, original, otherState]), { en, cy, original, otherState });
      }
      return;
    }
    if (!Array.isArray(part)) wordsInOneLanguage(part as Part).forEach(visit);
    Object.values(part).forEach(visit);
  };
  visit(data);
  return [...found.values()];
}

function wordsInOneLanguage(part: Part): BilingualText[] {
  return Object.entries(part).flatMap(([key, language]) => {
    if (!key.endsWith('Language') || (language !== null && !LANGUAGES.includes(language as Language))) return [];
    const base = key.slice(0, -'Language'.length);
    const words = part[base] ?? part[`${base}Reason`];
    return typeof words === 'string' ? [inOneLanguage(words, language as Language | null)] : [];
  });
}

function isText(part: object): part is BilingualText {
  return 'original' in part && 'otherState' in part && 'en' in part && 'cy' in part;
}
