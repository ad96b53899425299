import type { BoardRecord, BoardRecordChange } from '@camau/contracts';
import type { Language, Translator } from '@camau/i18n/translator';
import { isoDateOf } from '../components/date-parts';
import type { FieldLabels } from '../components/field-errors';
import { authoredIn } from '../platform/authored';
import { typedDate, type Typed } from '../platform/typed';

type Saved = Pick<BoardRecord, 'text' | 'ownerPost'> | null;

/** What the form's fields say of a record, over what stands: words are in the language of the page. */
export function recordWordsOf(typed: Typed, language: Language, saved: Saved): BoardRecordChange {
  return {
    text: authoredIn(language, typed.text ?? '', saved?.text ?? null) ?? {
      ...{ en: null, cy: null },
      original: language,
      otherState: 'missing',
    },
    ownerPost: authoredIn(language, typed.ownerPost ?? '', saved?.ownerPost ?? null),
    dueOn: isoDateOf(typedDate(typed, 'dueOn')),
  };
}

/** What the fields are called where their errors are listed. */
export function recordLabels({ t }: Pick<Translator, 't'>): FieldLabels {
  return {
    kind: t('board.records.kindLabel'),
    text: t('board.records.text'),
    ownerPost: t('board.records.owner'),
    dueOn: t('board.records.dueOn'),
    closingWords: t('board.records.closing'),
  };
}
