import { accepted, refusal, refused, type Decision } from '../refusal.js';
import { hasWords } from './bilingual-text.js';
import { validateString } from './validate-text.js';

/** Where a text to translate stands: frozen in a position or a submission, live in the plan, or beside a position and before one. */
export const TEXT_PLACES = [
  'position',
  'submission',
  'milestone',
  'cell',
  'board_record',
  'board_question',
  'report_question',
  'report_reason',
  'reopening',
  'ask',
] as const;
export type TextPlace = (typeof TEXT_PLACES)[number];

/** Places whose translation is kept in the record itself, beside the original; everywhere else it is an addendum keyed to the text's hash. */
export const TRANSLATED_IN_PLACE = ['milestone', 'cell'] as const satisfies readonly TextPlace[];

/** How far a translation is: still being written, finished, or read and found right by somebody else. */
export const TRANSLATION_STATES = ['draft', 'translated', 'checked'] as const;
export type TranslationState = (typeof TRANSLATION_STATES)[number];

/** Who has had a hand in a translation so far. */
export interface TranslationFacts {
  readonly state: TranslationState;
  readonly translatedBy: string;
}

/** The words and state to keep: a draft, or a finished translation; either begins anew what was checked before. Refuses no words, or words no field takes. */
export function decideTranslation(
  words: string,
  isFinished: boolean,
): Decision<{ readonly words: string; readonly state: 'draft' | 'translated' }> {
  if (!hasWords(words)) return refused(refusal('invalid', 'text_required', '/words'));
  const refusals = validateString(words, '/words');
  if (refusals.length > 0) return refused(...refusals);
  return accepted({ words: words.trim(), state: isFinished ? 'translated' : 'draft' });
}

/** Checking a translation: it is finished, and the reader is not who wrote it (domain.md, Bilingual text: the author or a second translator). */
export function decideTranslationCheck(
  facts: TranslationFacts | null,
  actor: { readonly id: string },
): Decision<{ readonly state: 'checked' }> {
  if (facts === null || facts.state === 'draft') return refused(refusal('conflict', 'translation_not_finished'));
  if (facts.state === 'checked') return refused(refusal('conflict', 'translation_checked'));
  if (facts.translatedBy === actor.id) return refused(refusal('conflict', 'checker_is_translator'));
  return accepted({ state: 'checked' });
}
