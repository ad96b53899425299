import type { ReactNode } from 'react';
import { useTranslator } from '../platform/translation';
import type { FieldMessage } from './field-errors';
import { PersonalDataTick } from './personal-data';

export interface FieldProps {
  readonly id: string;
  readonly name?: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: FieldMessage;
  /** the label is the page's heading */
  readonly isPageHeading?: boolean;
  readonly labelSize?: 's' | 'm' | 'l';
}

/** `aria-describedby` of a field: its hint and its error, when it has them. */
export function describedBy({ id, hint, error }: FieldProps): string | undefined {
  return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
}

/** GOV.UK form group: label, hint, error, then the control. */
export function FormGroup({ field, children }: { field: FieldProps; children: ReactNode }) {
  const { id, label, hint, error, labelSize, isPageHeading } = field;
  const labelElement = (
    <label className={`govuk-label${labelSize ? ` govuk-label--${labelSize}` : ''}`} htmlFor={id}>
      {label}
    </label>
  );
  return (
    <div className={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      {isPageHeading ? <h1 className="govuk-label-wrapper">{labelElement}</h1> : labelElement}
      {hint && (
        <div id={`${id}-hint`} className="govuk-hint">
          {hint}
        </div>
      )}
      <ErrorMessage id={id} error={error} />
      {children}
    </div>
  );
}

/** The message at the field; where it warns of personal data, with the box by which the author says that it was looked at. */
export function ErrorMessage({ id, error }: { id: string; error?: FieldMessage }) {
  const { t } = useTranslator();
  if (!error) return null;
  return (
    <>
      <p id={`${id}-error`} className="govuk-error-message">
        <span className="govuk-visually-hidden">{t('common.error.prefix')}</span>{' '}
        {typeof error === 'string' ? error : error.text}
      </p>
      {typeof error !== 'string' && <PersonalDataTick id={id} marks={error.marks} />}
    </>
  );
}

/** GOV.UK fieldset for a group of controls. */
export function Fieldset({ field, children }: { field: FieldProps; children: ReactNode }) {
  const { id, label, hint, error, labelSize = 's' } = field;
  return (
    <div className={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <fieldset className="govuk-fieldset" aria-describedby={describedBy(field)}>
        <legend className={`govuk-fieldset__legend govuk-fieldset__legend--${labelSize}`}>{label}</legend>
        {hint && (
          <div id={`${id}-hint`} className="govuk-hint">
            {hint}
          </div>
        )}
        <ErrorMessage id={id} error={error} />
        {children}
      </fieldset>
    </div>
  );
}
