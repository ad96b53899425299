import { useEffect, useRef } from 'react';
import { useTranslator } from '../platform/translation';
import type { FieldErrors } from './field-errors';
import { focusField } from './focus-field';

/** GOV.UK error summary: every error, each a link to its field; takes the focus when it appears. */
export function ErrorSummary({ errors }: { errors: FieldErrors }) {
  const { t } = useTranslator();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => summary.current?.focus(), [errors]);
  if (errors.items.length === 0) return null;
  return (
    <div ref={summary} className="govuk-error-summary" tabIndex={-1}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">{t('common.error.heading')}</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {errors.items.map(({ id, text, label }) => (
              <li key={`${id}${text}`}>
                {id ? (
                  <a href={`#${id}`} onClick={(event) => focusField(event, id)}>
                    {label ? t('common.error.atField', { label, text }) : text}
                  </a>
                ) : (
                  text
                )}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
