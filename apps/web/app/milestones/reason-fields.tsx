import { REASON_CODES } from '@camau/domain';
import { Radios } from '../components/choices';
import { errorOf, type FieldErrors } from '../components/field-errors';
import { Textarea } from '../components/inputs';
import { useTranslator } from '../platform/translation';
import type { Typed } from '../platform/typed';

/** Longest words of a reason, in characters. */
export const REASON_LIMIT = 1000;

interface ReasonFieldsProps {
  readonly typed: Typed;
  readonly errors: FieldErrors;
  readonly codeLabel: string;
  readonly wordsLabel: string;
}

/** Why: the kind of reason, and words that stay in the history. */
export function ReasonFields({ typed, errors, codeLabel, wordsLabel }: ReasonFieldsProps) {
  const { t } = useTranslator();
  return (
    <>
      <Radios
        field={{ id: 'reasonCode', label: codeLabel, error: errorOf(errors, 'reasonCode') }}
        choices={REASON_CODES.map((code) => ({ value: code, label: t(`milestones.reasonCode.${code}`) }))}
        defaultValue={typed.reasonCode}
      />
      <ReasonWords typed={typed} errors={errors} label={wordsLabel} />
    </>
  );
}

/** Why, in words alone. */
export function ReasonWords({ typed, errors, label }: { typed: Typed; errors: FieldErrors; label: string }) {
  const { t, language } = useTranslator();
  return (
    <Textarea
      field={{
        id: 'reason',
        label,
        labelSize: 's',
        hint: `${t('milestones.reforecast.reasonHint')} ${t('common.form.personalData')}`,
        error: errorOf(errors, 'reason'),
      }}
      defaultValue={typed.reason}
      limit={REASON_LIMIT}
      lang={language}
    />
  );
}
