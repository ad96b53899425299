import { Form } from '@remix-run/react';
import type { Import } from '@camau/contracts';
import { Button } from '../components/button';
import { errorOf, type FieldErrors } from '../components/field-errors';
import { Select } from '../components/inputs';
import { useTranslator } from '../platform/translation';
import { columnChoices, headerMatches, PERSONAL_DATA_TICK } from './view-model';

/** Every heading with what it was taken for; open where a column is missing, and where what was chosen did not fit. */
export function MatchColumns({ shown, errors }: { shown: Import; errors: FieldErrors }) {
  const translator = useTranslator();
  const { t } = translator;
  const isNeeded = !shown.mapping.includes('ref') || errors.items.some(({ id }) => id !== PERSONAL_DATA_TICK);
  const choices = columnChoices(translator);
  return (
    <details className="govuk-details" open={isNeeded}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{t('imports.match.heading')}</span>
      </summary>
      <div className="govuk-details__text">
        <p>{t('imports.match.lead')}</p>
        <Form method="post">
          <input type="hidden" name="intent" value="match" />
          <input type="hidden" name="version" value={shown.version} />
          <div className="camau-match">
            {headerMatches(shown, translator).map(({ name, label, value }) => (
              <Select
                key={`${name}=${value}`}
                field={{ id: name, label, error: errorOf(errors, name) }}
                choices={choices}
                defaultValue={value}
              />
            ))}
          </div>
          <Button variant="secondary">{t('imports.match.submit')}</Button>
        </Form>
      </div>
    </details>
  );
}
