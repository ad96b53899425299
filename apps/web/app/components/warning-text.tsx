import type { ReactNode } from 'react';
import { useTranslator } from '../platform/translation';

/** GOV.UK warning text: what cannot be taken back. */
export function WarningText({ children }: { children: ReactNode }) {
  const { t } = useTranslator();
  return (
    <div className="govuk-warning-text">
      <span className="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong className="govuk-warning-text__text">
        <span className="govuk-visually-hidden">{t('common.notice.important')}</span> {children}
      </strong>
    </div>
  );
}
