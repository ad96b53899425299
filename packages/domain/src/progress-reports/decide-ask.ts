import { accepted, refusal, refused, type Decision } from '../refusal.js';
import { isEmptyText, type BilingualText } from '../texts/bilingual-text.js';
import { requireReason } from '../texts/require-reason.js';
import type { AskKind, AskState } from './codes.js';

/** What the rules ask about an ask; whether its report lets anybody act is `decideReportAction`'s (`save`, `decide_ask`). */
export interface AskFacts {
  readonly kind: AskKind;
  readonly state: AskState;
  readonly isRemoved: boolean;
}

/** Words and place of an ask, as its author gives them. */
export interface AskWords {
  readonly kind: AskKind;
  readonly workstream: string | null;
  readonly text: BilingualText;
}

/** Judges what an author asks: words there must be, and a workstream that is one of the report's sections, or none. */
export function decideAskWords(words: AskWords, workstreams: readonly string[]): Decision<AskWords> {
  if (isEmptyText(words.text)) return refused(refusal('invalid', 'text_required', '/text'));
  if (words.workstream !== null && !workstreams.includes(words.workstream)) {
    return refused(refusal('invalid', 'workstream_unknown', '/workstream', { workstream: words.workstream }));
  }
  return accepted(words);
}

/** An ask that its author edits stands as raised again: what the office decided was about other words. A removed one is not edited. */
export function decideAskEdit(ask: AskFacts): Decision<AskState> {
  return ask.isRemoved ? refused(refusal('conflict', 'ask_removed')) : accepted('raised');
}

/** The office takes an ask for the Board, or does not and says why (domain.md, Govern). It may think again until the cycle closes. */
export function decideAsk(
  ask: AskFacts,
  input: { readonly take: boolean; readonly reason: string | null },
): Decision<AskState> {
  if (ask.isRemoved) return refused(refusal('conflict', 'ask_removed'));
  if (input.take) return accepted('for_board');
  const refusals = requireReason(input.reason);
  return refusals.length > 0 ? refused(...refusals) : accepted('not_taken');
}

/** A cycle is not closed on an ask for a decision or support that nobody decided on; a note needs no answer. */
export function mustDecideAsk({ kind, state, isRemoved }: AskFacts): boolean {
  return !isRemoved && state === 'raised' && kind !== 'note';
}

/** Asks in the order of their refs, `ASK-9999` before `ASK-10000`. */
export function inOrderOfRef<T extends { readonly ref: string }>(asks: readonly T[]): T[] {
  return [...asks].sort((a, b) => a.ref.length - b.ref.length || (a.ref < b.ref ? -1 : a.ref > b.ref ? 1 : 0));
}
