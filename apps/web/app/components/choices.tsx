import { Fragment, type ReactNode } from 'react';
import { describedBy, ErrorMessage, Fieldset, type FieldProps } from './form-field';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  /** asked only of whoever chooses this: shown by the style sheet, always there for a browser that cannot */
  readonly reveals?: ReactNode;
}

/** GOV.UK radios in a fieldset. The first one carries the field's id, so that the error summary can lead to it. */
export function Radios({
  field,
  choices,
  defaultValue,
}: {
  field: FieldProps;
  choices: readonly Choice[];
  defaultValue?: string | null;
}) {
  return (
    <Fieldset field={field}>
      <div className="govuk-radios">
        {choices.map(({ value, label, hint, reveals }, index) => {
          const id = index === 0 ? field.id : `${field.id}-${value}`;
          return (
            <Fragment key={value}>
              <div className="govuk-radios__item">
                <input
                  className="govuk-radios__input"
                  id={id}
                  name={field.name ?? field.id}
                  type="radio"
                  value={value}
                  defaultChecked={value === defaultValue}
                  aria-describedby={hint ? `${id}-hint` : undefined}
                />
                <label className="govuk-label govuk-radios__label" htmlFor={id}>
                  {label}
                </label>
                {hint && (
                  <div id={`${id}-hint`} className="govuk-hint govuk-radios__hint">
                    {hint}
                  </div>
                )}
              </div>
              {reveals && <div className="govuk-radios__conditional">{reveals}</div>}
            </Fragment>
          );
        })}
      </div>
    </Fieldset>
  );
}

/** GOV.UK checkboxes in a fieldset; like the radios, the first one carries the field's id. */
export function Checkboxes({
  field,
  choices,
  checked,
}: {
  field: FieldProps;
  choices: readonly Choice[];
  checked: readonly string[];
}) {
  return (
    <Fieldset field={field}>
      <div className="govuk-checkboxes">
        {choices.map(({ value, label }, index) => {
          const id = index === 0 ? field.id : `${field.id}-${value}`;
          return (
            <div key={value} className="govuk-checkboxes__item">
              <input
                className="govuk-checkboxes__input"
                id={id}
                name={field.name ?? field.id}
                type="checkbox"
                value={value}
                defaultChecked={checked.includes(value)}
              />
              <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
                {label}
              </label>
            </div>
          );
        })}
      </div>
    </Fieldset>
  );
}

/** GOV.UK single checkbox. */
export function Checkbox({
  field,
  value,
  defaultChecked,
}: {
  field: FieldProps;
  value: string;
  defaultChecked?: boolean;
}) {
  return (
    <div className={`govuk-form-group${field.error ? ' govuk-form-group--error' : ''}`}>
      <ErrorMessage id={field.id} error={field.error} />
      <div className="govuk-checkboxes">
        <div className="govuk-checkboxes__item">
          <input
            className="govuk-checkboxes__input"
            id={field.id}
            name={field.name ?? field.id}
            type="checkbox"
            value={value}
            defaultChecked={defaultChecked}
            aria-describedby={describedBy(field)}
          />
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
