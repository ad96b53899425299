import { useState, type InputHTMLAttributes } from 'react';
import { useTranslator } from '../platform/translation';
import { describedBy, ErrorMessage, Fieldset, FormGroup, type FieldProps } from './form-field';

/** GOV.UK text input. */
export function Input({ field, ...input }: { field: FieldProps } & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <FormGroup field={field}>
      <input
        type="text"
        {...input}
        className={`govuk-input ${input.className ?? ''}${field.error ? ' govuk-input--error' : ''}`}
        id={field.id}
        name={field.name ?? field.id}
        aria-describedby={describedBy(field)}
        aria-invalid={field.error ? true : undefined}
      />
    </FormGroup>
  );
}

interface TextareaProps {
  readonly field: FieldProps;
  readonly defaultValue?: string;
  readonly limit?: number;
  readonly rows?: number;
  readonly lang?: string;
}

/** GOV.UK textarea with its character count: the limit in words without JavaScript, what is left with it. */
export function Textarea({ field, defaultValue = '', limit, rows = 5, lang }: TextareaProps) {
  const { t, number } = useTranslator();
  const [length, setLength] = useState<number | null>(null);
  const left = limit !== undefined && length !== null ? limit - length : null;
  const described = [describedBy(field), limit !== undefined && `${field.id}-info`].filter(Boolean).join(' ') || undefined;
  return (
    <FormGroup field={field}>
      <textarea
        className={`govuk-textarea${field.error ? ' govuk-textarea--error' : ''}`}
        id={field.id}
        name={field.name ?? field.id}
        rows={rows}
        lang={lang}
        defaultValue={defaultValue}
        aria-describedby={described}
        aria-invalid={field.error ? true : undefined}
        onChange={limit === undefined ? undefined : (event) => setLength(event.currentTarget.value.length)}
      />
      {limit !== undefined && (
        <div id={`${field.id}-info`} className={`govuk-hint camau-count${left !== null && left < 0 ? ' camau-count--over' : ''}`} aria-live="polite">
          {left === null || left > limit / 4
            ? t('common.form.characters', { limit: number(limit) })
            : t(left < 0 ? 'common.form.tooMany' : 'common.form.charactersLeft', { count: Math.abs(left), number: number(Math.abs(left)) })}
        </div>
      )}
    </FormGroup>
  );
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** GOV.UK radios in a fieldset. The first one carries the field's id, so that the error summary can lead to it. */
export function Radios({ field, choices, defaultValue }: { field: FieldProps; choices: readonly Choice[]; defaultValue?: string | null }) {
  return (
    <Fieldset field={field}>
      <div className="govuk-radios">
        {choices.map(({ value, label, hint }, index) => {
          const id = index === 0 ? field.id : `${field.id}-${value}`;
          return (
            <div key={value} className="govuk-radios__item">
              <input className="govuk-radios__input" id={id} name={field.name ?? field.id} type="radio" value={value} defaultChecked={value === defaultValue} aria-describedby={hint ? `${id}-hint` : undefined} />
              <label className="govuk-label govuk-radios__label" htmlFor={id}>
                {label}
              </label>
              {hint && (
                <div id={`${id}-hint`} className="govuk-hint govuk-radios__hint">
                  {hint}
                </div>
              )}
            </div>
          );
        })}
      </div>
    </Fieldset>
  );
}

/** GOV.UK single checkbox. */
export function Checkbox({ field, value, defaultChecked }: { field: FieldProps; value: string; defaultChecked?: boolean }) {
  return (
    <div className={`govuk-form-group${field.error ? ' govuk-form-group--error' : ''}`}>
      <ErrorMessage id={field.id} error={field.error} />
      <div className="govuk-checkboxes">
        <div className="govuk-checkboxes__item">
          <input className="govuk-checkboxes__input" id={field.id} name={field.name ?? field.id} type="checkbox" value={value} defaultChecked={defaultChecked} aria-describedby={describedBy(field)} />
          <label className="govuk-label govuk-checkboxes__label" htmlFor={field.id}>
            {field.label}
          </label>
          {field.hint && (
            <div id={`${field.id}-hint`} className="govuk-hint govuk-checkboxes__hint">
              {field.hint}
            </div>
          )}
        </div>
      </div>
    </div>
  );
}

/** GOV.UK select. */
export function Select({ field, choices, defaultValue }: { field: FieldProps; choices: readonly Choice[]; defaultValue?: string }) {
  return (
    <FormGroup field={field}>
      <select className="govuk-select" id={field.id} name={field.name ?? field.id} defaultValue={defaultValue} aria-describedby={describedBy(field)}>
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </FormGroup>
  );
}
