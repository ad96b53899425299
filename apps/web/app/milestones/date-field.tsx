import { DateInput } from '../components/date-input';
import { datePartsOf } from '../components/date-parts';
import { errorOf, type FieldErrors } from '../components/field-errors';
import { useTranslator } from '../platform/translation';
import { typedDate, type Typed } from '../platform/typed';

interface DateFieldProps {
  readonly id: string;
  readonly label: string;
  readonly today: string;
  readonly typed: Typed;
  readonly errors: FieldErrors;
  /** the date the boxes show until something is typed */
  readonly saved?: string | null;
}

/** A date of the plan: three boxes, with an example of this year. */
export function DateField({ id, label, today, typed, errors, saved = null }: DateFieldProps) {
  const { t } = useTranslator();
  const isTyped = `${id}-day` in typed;
  return (
    <DateInput
      field={{
        id,
        label,
        hint: t('common.form.dateHint', { example: `31 1 ${today.slice(0, 4)}` }),
        error: errorOf(errors, id),
      }}
      parts={isTyped ? typedDate(typed, id) : datePartsOf(saved)}
    />
  );
}
