import { Form } from '@remix-run/react';
import { Input } from '../../components/inputs';
import { useTranslator } from '../../platform/translation';
import type { PeopleQuery } from './view-model';

/** Words to find a post or an e-mail by; the other filters stay. */
export function SearchWords({ query }: { query: PeopleQuery }) {
  const { t } = useTranslator();
  const kept = (['role', 'force', 'state'] as const).filter((name) => query[name] !== '');
  return (
    <Form method="get" action="/people" role="search" className="camau-search">
      {kept.map((name) => (
        <input key={name} type="hidden" name={name} value={query[name]} />
      ))}
      <Input
        key={query.q}
        field={{ id: 'q', label: t('people.filter.q') }}
        type="search"
        className="govuk-input--width-20"
        defaultValue={query.q}
      />
      <button type="submit" className="govuk-button govuk-button--secondary">
        {t('common.filter.apply')}
      </button>
    </Form>
  );
}
