import { Form } from '@remix-run/react';
import type { Import } from '@camau/contracts';
import { Button } from '../components/button';
import { useTranslator } from '../platform/translation';
import { countToSave } from './view-model';

/** What may be done now, as the API says: save, with how many rows on the button, or take it all back. */
export function ImportActs({ shown }: { shown: Import }) {
  const { t } = useTranslator();
  const { allowedActions, counts, version, state } = shown;
  if (allowedActions.includes('confirm')) {
    return (
      <ActForm intent="confirm" version={version}>
        {counts.refused > 0 && (
          <p className="govuk-body">{t('imports.page.confirmRefused', { count: counts.refused })}</p>
        )}
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

function ActForm({ intent, version, children }: { intent: string; version: number; children: React.ReactNode }) {
  return (
    <Form method="post">
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="version" value={version} />
      {children}
    </Form>
  );
}
