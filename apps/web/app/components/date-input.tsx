import { useTranslator } from '../platform/translation';
import type { DateParts } from './date-parts';
import { Fieldset, type FieldProps } from './form-field';

const WIDTHS = { day: '2', month: '2', year: '4' } as const;

/** GOV.UK date input: three boxes, which every browser and every reader can use. */
export function DateInput({ field, parts }: { field: FieldProps; parts: DateParts }) {
  const { t } = useTranslator();
  const name = field.name ?? field.id;
  return (
    <Fieldset field={field}>
      <div className="govuk-date-input">
        {(['day', 'month', 'year'] as const).map((part, index) => {
          const id = index === 0 ? field.id : `${field.id}-${part}`;
          return (
            <div key={part} className="govuk-date-input__item">
              <div className="govuk-form-group">
                <label className="govuk-label govuk-date-input__label" htmlFor={id}>
                  {t(`common.form.${part}`)}
                </label>
                <input
                  className={`govuk-input govuk-date-input__input govuk-input--width-${WIDTHS[part]}${field.error ? ' govuk-input--error' : ''}`}
                  id={id}
                  name={`${name}-${part}`}
                  type="text"
                  inputMode="numeric"
                  maxLength={part === 'year' ? 4 : 2}
                  defaultValue={parts[part]}
                />
              </div>
            </div>
          );
        })}
      </div>
    </Fieldset>
  );
}
