import { refusal, type Refusal } from '../refusal.js';
import { hasWords, isEmptyText, type BilingualText } from './bilingual-text.js';
import { validateString, validateText } from './validate-text.js';

/** A reason as it arrives: one string in the writer's language, or text in both. */
export type ReasonText = string | BilingualText | null | undefined;

/** Refusals of a reason that must be given: absent, blank, or not fit to store. */
export function requireReason(reason: ReasonText, pointer = '/reason'): Refusal[] {
  if (typeof reason === 'string') {
    return hasWords(reason) ? validateString(reason, pointer) : [refusal('invalid', 'reason_required', pointer)];
  }
  if (reason == null || isEmptyText(reason)) return [refusal('invalid', 'reason_required', pointer)];
  return validateText(reason, pointer);
}
