import { accepted, refusal, refused, type Decision, type Refusal } from '../refusal.js';
import { isEmptyText, type BilingualText } from '../texts/bilingual-text.js';
import { validateText } from '../texts/validate-text.js';
import type { BusinessDate } from '../time/business-date.js';
import { BOARD_RECORD_LIMIT, OWNER_POST_LIMIT, type BoardRecordKind, type BoardRecordState } from './codes.js';

/** What the secretariat writes of a decision or an action. */
export interface BoardRecordWords {
  readonly text: BilingualText;
  readonly ownerPost: BilingualText | null;
  readonly dueOn: BusinessDate | null;
}

/** What deciding on a record asks about it. */
export interface BoardRecordFacts extends BoardRecordWords {
  readonly kind: BoardRecordKind;
  readonly state: BoardRecordState;
  readonly closingWords: BilingualText | null;
}

/** How a record stands after it is written: `closedOn` is set where nobody has anything left to do. */
export interface BoardRecordStanding extends BoardRecordWords {
  readonly state: BoardRecordState;
  readonly closedOn: BusinessDate | null;
}

/**
 * Decides a new record (domain.md, Govern). An action has an owner and a due date. A decision has both, where somebody must carry it out and it
 * returns until closed, or neither: then it stands as taken.
 */
export function decideBoardRecord(
  kind: BoardRecordKind,
  words: BoardRecordWords,
  today: BusinessDate,
): Decision<BoardRecordStanding> {
  return standing(kind, words, today, null);
}

/** Decides a change of a record that nobody has closed: its words, its owner, its due date. A due date that has passed may stay, not be set. */
export function decideBoardRecordChange(
  record: BoardRecordFacts,
  words: BoardRecordWords,
  today: BusinessDate,
): Decision<BoardRecordStanding> {
  if (record.closingWords !== null) return refused(refusal('conflict', 'board_record_closed'));
  return standing(record.kind, words, today, record.dueOn);
}

/** Decides the closing of a record: of an open one, saying what was done. */
export function decideBoardRecordClosing(
  record: Pick<BoardRecordFacts, 'state'>,
  words: BilingualText,
): Decision<{ readonly closingWords: BilingualText }> {
  if (record.state !== 'open') return refused(refusal('conflict', 'board_record_closed'));
  const faults = textFaults(words, '/closingWords', BOARD_RECORD_LIMIT);
  return faults.length > 0 ? refused(...faults) : accepted({ closingWords: words });
}

function standing(
  kind: BoardRecordKind,
  words: BoardRecordWords,
  today: BusinessDate,
  dueBefore: BusinessDate | null,
): Decision<BoardRecordStanding> {
  const { text, dueOn } = words;
  const ownerPost = isEmptyText(words.ownerPost) ? null : words.ownerPost;
  const isToBeDone = kind === 'action' || ownerPost !== null || dueOn !== null;
  const refusals: Refusal[] = [
    ...textFaults(text, '/text', BOARD_RECORD_LIMIT),
    ...(ownerPost === null ? [] : validateText(ownerPost, '/ownerPost', OWNER_POST_LIMIT)),
    ...(isToBeDone && ownerPost === null ? [refusal('invalid', 'board_owner_required', '/ownerPost')] : []),
    ...(isToBeDone && dueOn === null ? [refusal('invalid', 'board_due_required', '/dueOn')] : []),
    ...(dueOn !== null && dueOn !== dueBefore && dueOn < today
      ? [refusal('invalid', 'board_due_in_past', '/dueOn')]
      : []),
  ];
  if (refusals.length > 0) return refused(...refusals);
  return accepted({
    text,
    ownerPost,
    dueOn,
    state: isToBeDone ? 'open' : 'closed',
    closedOn: isToBeDone ? null : today,
  });
}

function textFaults(text: BilingualText, pointer: string, limit: number): Refusal[] {
  return isEmptyText(text) ? [refusal('invalid', 'text_required', pointer)] : validateText(text, pointer, limit);
}
