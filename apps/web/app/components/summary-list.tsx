import type { ReactNode } from 'react';

export interface SummaryRow {
  readonly key: string;
  readonly value: ReactNode;
  readonly action?: ReactNode;
}

/** GOV.UK summary list. */
export function SummaryList({ rows, isCompact = false }: { rows: readonly SummaryRow[]; isCompact?: boolean }) {
  return (
    <dl className={`govuk-summary-list${isCompact ? ' camau-summary-list--compact' : ''}`}>
      {rows.map(({ key, value, action }) => (
        <div key={key} className={`govuk-summary-list__row${action ? '' : ' govuk-summary-list__row--no-actions'}`}>
          <dt className="govuk-summary-list__key">{key}</dt>
          <dd className="govuk-summary-list__value">{value}</dd>
          {action && <dd className="govuk-summary-list__actions">{action}</dd>}
        </div>
      ))}
    </dl>
  );
}
