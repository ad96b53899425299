import { useState, type InputHTMLAttributes } from 'react';
import type { Choice } from './choices';
import { useTranslator } from '../platform/translation';
import { describedBy, FormGroup, type FieldProps } from './form-field';

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
  /** the id of the form it belongs to, where it stands outside of it */
  readonly form?: string;
}

/** GOV.UK textarea with its character count: the limit in words without JavaScript, what is left with it. */
export function Textarea({ field, defaultValue = '', limit, rows = 5, lang, form }: TextareaProps) {
  const { t, number } = useTranslator();
  const [length, setLength] = useState<number | null>(null);
  const left = limit !== undefined && length !== null ? limit - length : null;
  const described =
    [describedBy(field), limit !== undefined && `${field.id}-info`].filter(Boolean).join(' ') || undefined;
  return (
    <FormGroup field={field}>
      <textarea
        className={`govuk-textarea${field.error ? ' govuk-textarea--error' : ''}`}
        id={field.id}
        name={field.name ?? field.id}
        rows={rows}
        lang={lang}
        form={form}
        defaultValue={defaultValue}
        aria-describedby={described}
        aria-invalid={field.error ? true : undefined}
        onChange={limit === undefined ? undefined : (event) => setLength(event.currentTarget.value.length)}
      />
      {limit !== undefined && (
        <div
          id={`${field.id}-info`}
          className={`govuk-hint camau-count${left !== null && left < 0 ? ' camau-count--over' : ''}`}
          aria-live="polite"
        >
          {left === null || left > limit / 4
            ? t('common.form.characters', { limit: number(limit) })
            : t(left < 0 ? 'common.form.tooMany' : 'common.form.charactersLeft', {
                count: Math.abs(left),
                number: number(Math.abs(left)),
              })}
        </div>
      )}
    </FormGroup>
  );
}

/** GOV.UK select. */
export function Select({
  field,
  choices,
  defaultValue,
}: {
  field: FieldProps;
  choices: readonly Choice[];
  defaultValue?: string;
}) {
  return (
    <FormGroup field={field}>
      <select
        className="govuk-select"
        id={field.id}
        name={field.name ?? field.id}
        defaultValue={defaultValue}
        aria-describedby={describedBy(field)}
      >
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </FormGroup>
  );
}
