import type { ReactNode } from 'react';
import { errorOf, type FieldErrors } from '../../components/field-errors';
import { Input } from '../../components/inputs';
import type { ListQuery } from '../../milestones/list-query';
import { useTranslator } from '../../platform/translation';

/** The words looked for in references and titles. */
export function SearchField({ query, errors }: { query: ListQuery; errors: FieldErrors }) {
  const { t } = useTranslator();
  return (
    <Input
      key={`q=${query.q}`}
      field={{ id: 'filter-q', name: 'q', label: t('milestone-list.filter.q'), error: errorOf(errors, 'filter-q') }}
      type="search"
      maxLength={100}
      defaultValue={query.q}
    />
  );
}

interface MoreFiltersProps {
  readonly query: ListQuery;
  readonly errors: FieldErrors;
  readonly counts: { readonly overdue: number; readonly awaiting: number } | null;
  readonly isOpen: boolean;
  readonly children: ReactNode;
}

/** Filters asked for less often, folded away until one is in use or wrong. */
export function MoreFilters({ query, errors, counts, isOpen, children }: MoreFiltersProps) {
  const { t } = useTranslator();
  const choice = (name: 'overdue' | 'awaiting') => {
    const label = t(`milestone-list.filter.${name}`);
    return counts === null ? label : t('milestone-list.choice', { label, count: counts[name] });
  };
  return (
    <details className="govuk-details camau-filter__more" open={isOpen}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{t('milestone-list.more')}</span>
      </summary>
      <div className="camau-filter__form">
        {children}
        {(['dueFrom', 'dueTo'] as const).map((name) => (
          <Input
            key={`${name}=${query[name]}`}
            field={{
              id: `filter-${name}`,
              name,
              label: t(`milestone-list.filter.${name}`),
              hint: t('milestone-list.dateHint'),
              error: errorOf(errors, `filter-${name}`),
            }}
            autoComplete="off"
            maxLength={20}
            defaultValue={query[name]}
          />
        ))}
      </div>
      <div className="camau-filter__switches govuk-checkboxes govuk-checkboxes--small">
        {(['overdue', 'awaiting'] as const).map((name) => (
          <div key={`${name}=${query[name]}`} className="govuk-checkboxes__item">
            <input
              className="govuk-checkboxes__input"
              type="checkbox"
              id={`filter-${name}`}
              name={name}
              value="true"
              defaultChecked={query[name] === 'true'}
            />
            <label className="govuk-label govuk-checkboxes__label" htmlFor={`filter-${name}`}>
              {choice(name)}
            </label>
          </div>
        ))}
      </div>
    </details>
  );
}
