import type { Board, BoardRecordItem } from '@camau/contracts';
import type { Translator } from '@camau/i18n/translator';

/** When a record is due, overdue in words: "by 31 October 2019", "31 October 2019, 12 days overdue". Empty where nobody has to do anything. */
export function recordDueWords(
  { dueOn, daysOverdue, state }: Pick<BoardRecordItem, 'dueOn' | 'daysOverdue' | 'state'>,
  { t, date }: Pick<Translator, 't' | 'date'>,
): string {
  if (dueOn === null) return '';
  if (state === 'open' && daysOverdue > 0) return t('board.records.overdue', { date: date(dueOn), count: daysOverdue });
  return t('board.records.by', { date: date(dueOn) });
}

/** The records of a Board page: what is still to be done, the longest overdue first; what was decided; what was done since the Board before. */
export function boardRecordParts({ records }: Pick<Board, 'records'>): {
  readonly outstanding: readonly BoardRecordItem[];
  readonly decisions: readonly BoardRecordItem[];
  readonly done: readonly BoardRecordItem[];
} {
  const byDue = (a: BoardRecordItem, b: BoardRecordItem) =>
    (a.dueOn ?? '').localeCompare(b.dueOn ?? '') || a.ref.localeCompare(b.ref);
  return {
    outstanding: records.filter(({ state }) => state === 'open').sort(byDue),
    decisions: records.filter(({ kind }) => kind === 'decision').sort((a, b) => b.boardOn.localeCompare(a.boardOn)),
    done: records.filter(({ state, closingWords }) => state === 'closed' && closingWords !== null),
  };
}
