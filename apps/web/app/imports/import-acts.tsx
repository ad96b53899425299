import { Form } from '@remix-run/react';
import type { Import } from '@camau/contracts';
import { Button } from '../components/button';
import { AppLink } from '../components/app-link';
import { errorOf, type FieldErrors } from '../components/field-errors';
import { ErrorMessage } from '../components/form-field';
import { PersonalDataTick } from '../components/personal-data';
import { WarningText } from '../components/warning-text';
import { useProgramme } from '../platform/frame';
import { useTranslator } from '../platform/translation';
import { paths } from '../paths';
import { countToSave, kindQuery, PERSONAL_DATA_TICK } from './view-model';

/** What may be done now, as the API says: save, with how many rows on the button, or take it all back. */
export function ImportActs({ shown, errors }: { shown: Import; errors: FieldErrors }) {
  const { t } = useTranslator();
  const { allowedActions, counts, version, state } = shown;
  if (allowedActions.includes('confirm')) {
    return (
      <ActForm intent="confirm" version={version}>
        {counts.refused > 0 && (
          <p className="govuk-body">{t('imports.page.confirmRefused', { count: counts.refused })}</p>
        )}
        <LookedAt shown={shown} errors={errors} />
        <Button>{t('imports.page.confirm', { count: countToSave(counts) })}</Button>
      </ActForm>
    );
  }
  if (allowedActions.includes('undo')) {
    return (
      <ActForm intent="undo" version={version}>
        <p className="govuk-body">{t('imports.page.undoHint')}</p>
        <Button variant="warning">{t('imports.page.undo')}</Button>
      </ActForm>
    );
  }
  if (state === 'previewed') return <p className="govuk-body">{t('imports.page.nothingToSave')}</p>;
  return null;
}

/** What looks like personal data: where it is to be seen, and the box that covers what is shown now and nothing else. */
function LookedAt({ shown, errors }: { shown: Import; errors: FieldErrors }) {
  const { t } = useTranslator();
  const { slug } = useProgramme();
  const { personalDataMark, counts, ref } = shown;
  if (personalDataMark === null) return null;
  const error = errorOf(errors, PERSONAL_DATA_TICK);
  return (
    <div key={personalDataMark} className={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <WarningText>{t('imports.warned.rows', { count: counts.warned })}</WarningText>
      <p className="govuk-body">
        <AppLink to={paths.import(slug, ref, kindQuery('warned'))} preventScrollReset>
          {t('imports.warned.show')}
        </AppLink>
      </p>
      <ErrorMessage id={PERSONAL_DATA_TICK} error={error} />
      <PersonalDataTick id="import" marks={[personalDataMark]} />
    </div>
  );
}

function ActForm({ intent, version, children }: { intent: string; version: number; children: React.ReactNode }) {
  return (
    <Form method="post">
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="version" value={version} />
      {children}
    </Form>
  );
}
