import { BOARD_RECORD_LIMIT, OWNER_POST_LIMIT } from '@camau/domain';
import type { BoardRecord } from '@camau/contracts';
import { DateInput } from '../components/date-input';
import { datePartsOf } from '../components/date-parts';
import { errorOf, type FieldErrors } from '../components/field-errors';
import { Input, Textarea } from '../components/inputs';
import { bothLanguages, StoredPersonalData } from '../components/personal-data';
import { useTranslator } from '../platform/translation';
import { typedDate, type Typed } from '../platform/typed';

interface RecordFieldsProps {
  /** the record as it stands; null for a new one */
  readonly saved: Pick<BoardRecord, 'text' | 'ownerPost' | 'dueOn'> | null;
  readonly typed: Typed | undefined;
  readonly errors: FieldErrors;
}

/** The words of a decision or action, in the language of the page, its owner and its day. */
export function RecordFields({ saved, typed, errors }: RecordFieldsProps) {
  const { t, language } = useTranslator();
  return (
    <>
      <StoredPersonalData texts={bothLanguages(saved?.text, saved?.ownerPost)} />
      <Textarea
        field={{
          id: 'text',
          label: t('board.records.text'),
          labelSize: 's',
          hint: t('board.records.textHint'),
          error: errorOf(errors, 'text'),
        }}
        rows={3}
        defaultValue={typed?.text ?? saved?.text[language] ?? ''}
        limit={BOARD_RECORD_LIMIT}
        lang={language}
      />
      <Input
        field={{
          id: 'ownerPost',
          label: t('board.records.owner'),
          labelSize: 's',
          hint: t('board.records.ownerHint'),
          error: errorOf(errors, 'ownerPost'),
        }}
        maxLength={OWNER_POST_LIMIT}
        lang={language}
        defaultValue={typed?.ownerPost ?? saved?.ownerPost?.[language] ?? ''}
      />
      <DateInput
        field={{ id: 'dueOn', label: t('board.records.dueOn'), labelSize: 's', error: errorOf(errors, 'dueOn') }}
        parts={typed ? typedDate(typed, 'dueOn') : datePartsOf(saved?.dueOn)}
      />
    </>
  );
}
