import { decideAsk, decideAskEdit, decideAskWords, mustDecideAsk, type AskState } from '@camau/domain';
import { askKindOf, askWordsOf, NOT_TAKEN_BECAUSE } from './asks.js';
import type { AskPicture, Changeable, ReportPicture } from './picture.js';
import type { AskAct, Outcome, Step } from './vocabulary.js';

/** What the domain says of an act on one ask, and what becomes of the ask then; whether its report lets anybody act is judged before. */
export function decideOnAsk(
  { act, section, sending }: Step & { readonly act: AskAct },
  index: number,
  { asks }: Changeable<ReportPicture>,
  ref: string,
): Outcome {
  const isEmpty = sending === 'empty';
  const ask = asks.find((one) => one.ref === ref && !one.isRemoved);
  if (act === 'raise_ask') {
    if (!areWords(index, isEmpty)) return 'invalid';
    asks.push({ ref, ...wordsAs(index), state: 'raised', reason: null, isRemoved: false });
    return 'done';
  }
  if (ask === undefined) return 'hidden';
  if (act === 'remove_ask') ask.isRemoved = true;
  if (act === 'edit_ask') {
    const edited = decideAskEdit(ask);
    if (!edited.ok || !areWords(index, isEmpty)) return 'invalid';
    Object.assign(ask, wordsAs(index), { state: edited.value, reason: null });
  }
  if (act !== 'decide_ask') return 'done';
  const take = section === 0 && !isEmpty;
  const reason = take || isEmpty ? null : NOT_TAKEN_BECAUSE;
  const decided = decideAsk(ask, { take, reason });
  if (!decided.ok) return 'invalid';
  Object.assign(ask, { state: decided.value satisfies AskState, reason });
  return 'done';
}

/** How many of a report's asks the domain has the office decide before the cycle closes. */
export function undecidedAsks({ asks }: ReportPicture): number {
  return asks.filter(mustDecideAsk).length;
}

const wordsAs = (index: number): Pick<AskPicture, 'kind' | 'words'> => ({
  kind: askKindOf(index),
  words: askWordsOf(index),
});

function areWords(index: number, isEmpty: boolean): boolean {
  const text = { en: isEmpty ? ' ' : askWordsOf(index), cy: null, original: 'en', otherState: 'missing' } as const;
  return decideAskWords({ kind: askKindOf(index), workstream: null, text }, []).ok;
}
