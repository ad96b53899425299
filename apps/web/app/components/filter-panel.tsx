import { Form, useLocation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useAsAt } from '../platform/frame';
import { useTranslator } from '../platform/translation';
import { AppLink } from './app-link';
import type { Choice } from './choices';
import { Select } from './inputs';

export interface Filter {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
}

export interface SelectedFilter {
  readonly label: string;
  readonly removeTo: string;
}

interface FilterPanelProps {
  readonly filters: readonly Filter[];
  readonly selected: readonly SelectedFilter[];
  readonly clearTo: string;
  /** parameters that stay, such as the order */
  readonly kept: readonly (readonly [name: string, value: string])[];
  /** fields of the form that are no choice among values, in line with the filters */
  readonly beside?: ReactNode;
  /** filters that are folded away */
  readonly below?: ReactNode;
}

/** Filters that live in the address: a form that reads, and links that take one filter away (MoJ filter). */
export function FilterPanel({ filters, selected, clearTo, kept, beside, below }: FilterPanelProps) {
  const { t } = useTranslator();
  const { pathname } = useLocation();
  const asAt = useAsAt();
  return (
    <section className="camau-filter" aria-labelledby="filter-heading">
      <h2 id="filter-heading" className="govuk-heading-s">
        {t('common.filter.heading')}
      </h2>
      <Form method="get" action={pathname}>
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {asAt && <input type="hidden" name="asAt" value={asAt} />}
        <div className="camau-filter__form">
          {filters.map(({ name, label, value, choices }) => (
            <Select
              key={`${name}=${value}`}
              field={{ id: `filter-${name}`, name, label }}
              defaultValue={value}
              choices={[{ value: '', label: t('common.filter.any') }, ...choices]}
            />
          ))}
          {beside}
          {!below && <ApplyButton />}
        </div>
        {below}
        {below && <ApplyButton />}
      </Form>
      {selected.length > 0 && (
        <div className="camau-filter__selected">
          <h3 className="govuk-visually-hidden">{t('common.filter.selected')}</h3>
          <ul className="moj-filter-tags">
            {selected.map(({ label, removeTo }) => (
              <li key={label}>
                <AppLink className="moj-filter__tag" to={removeTo}>
                  <span className="govuk-visually-hidden">{t('common.filter.remove', { label })}</span>
                  <span aria-hidden="true">{label}</span>
                </AppLink>
              </li>
            ))}
          </ul>
          <AppLink to={clearTo}>{t('common.filter.clear')}</AppLink>
        </div>
      )}
    </section>
  );
}

function ApplyButton() {
  const { t } = useTranslator();
  return (
    <button type="submit" className="govuk-button govuk-button--secondary">
      {t('common.filter.apply')}
    </button>
  );
}
