import type { BilingualText } from '@camau/contracts';
import type { Language } from '@camau/i18n/translator';
import { diffWordsWithSpace } from 'diff';

/** A run of words that two texts share, or that one of them has alone. */
export interface MarkedPart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Both texts in one language, word by word. */
export interface ComparedText {
  readonly language: Language;
  readonly parts: readonly MarkedPart[];
  readonly isChanged: boolean;
}

/** Two texts compared word by word; white space counts as a word, so either text comes back exactly. */
export function markWords(before: string, after: string): MarkedPart[] {
  const parts = diffWordsWithSpace(before, after).map(({ added, removed, value }): MarkedPart => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
  return inRuns(parts);
}

/** Changes that only white space parts are one change: whoever listens hears it once, not word by word. */
function inRuns(parts: readonly MarkedPart[]): MarkedPart[] {
  const runs: MarkedPart[] = [];
  let [removed, added] = ['', ''];
  const flush = (): void => {
    if (removed !== '') runs.push({ kind: 'removed', text: removed });
    if (added !== '') runs.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  parts.forEach(({ kind, text }, index) => {
    const next = parts[index + 1];
    const isInside = removed + added !== '' && next !== undefined && next.kind !== 'same';
    const isShared = kind === 'same' && text.trim() === '' && isInside;
    if (kind === 'removed' || isShared) removed += text;
    if (kind === 'added' || isShared) added += text;
    if (kind !== 'same' || isShared) return;
    flush();
    runs.push({ kind, text });
  });
  flush();
  return runs;
}

/** Two authored texts compared in each language that either of them has, the reader's language first. */
export function compareTexts(
  before: BilingualText | null | undefined,
  after: BilingualText | null | undefined,
  reader: Language,
): ComparedText[] {
  const languages: readonly Language[] = reader === 'en' ? ['en', 'cy'] : ['cy', 'en'];
  return languages.flatMap((language) => {
    const [from, to] = [before?.[language] ?? '', after?.[language] ?? ''];
    return from === '' && to === '' ? [] : [{ language, parts: markWords(from, to), isChanged: from !== to }];
  });
}
