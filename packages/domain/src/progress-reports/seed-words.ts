import type { BilingualText, Language } from '../texts/bilingual-text.js';
import type { ChecklistOutcome } from './codes.js';
import { linesOf, type ChecklistLine } from './plan-checklist.js';

/** Where a ticked line goes when its author asks for it: done into *achieved*, carried into *planned*, dropped nowhere. */
const BOX_OF: Readonly<Record<ChecklistOutcome, 'achieved' | 'planned' | null>> = {
  done: 'achieved',
  carried: 'planned',
  dropped: null,
};

/**
 * The words of a box with the checklist's lines added below what is there, each as a bullet, in the language written in, else in the one
 * they have (domain.md, "seeds achieved"). A line that stands there already is not added again; nothing typed is touched.
 */
export function seedWords(
  words: string,
  box: 'achieved' | 'planned',
  lines: readonly Pick<ChecklistLine, 'text' | 'outcome'>[],
  language: Language,
): string {
  const there = new Set(linesOf(words));
  const added = lines
    .filter(({ outcome }) => outcome !== null && BOX_OF[outcome] === box)
    .map(({ text }) => wordsIn(text, language))
    .filter((line) => line !== '' && !there.has(line));
  if (added.length === 0) return words;
  const before = words.trimEnd();
  return `${before}${before === '' ? '' : '\n'}${added.map((line) => `- ${line}`).join('\n')}`;
}

function wordsIn(text: BilingualText, language: Language): string {
  return (text[language]?.trim() || text[language === 'en' ? 'cy' : 'en']?.trim()) ?? '';
}
