import type { ActionFunctionArgs } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { ErrorSummary } from '../../components/error-summary';
import { fieldErrors } from '../../components/field-errors';
import { PageHead } from '../../components/page-head';
import { useTranslator } from '../../platform/translation';
import { CheckedFiles, CheckFilesForm } from '../../positions/check-files-form';
import { checkFiles } from '../../positions/check-files.server';

const STEPS = ['step1', 'step2', 'step3', 'step4'] as const;
const COMMANDS = [
  'sha256sum FILE.json',
  'shasum -a 256 FILE.json',
  'Get-FileHash FILE.json -Algorithm SHA256',
  'npm run camau -- position verify FILE.json',
] as const;

export const action = (args: ActionFunctionArgs) => checkFiles(args);

export default function CheckingRecordsPage() {
  const { t } = useTranslator();
  const checked = useActionData<typeof action>();
  const error = checked?.error ?? null;
  const errors = fieldErrors(error === null ? [] : [{ id: 'file', text: error }]);
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <ErrorSummary errors={errors} />
        <PageHead title={t('positions.check.title')} hasErrors={error !== null} />
        <p className="govuk-body-l">{t('positions.check.lead')}</p>
        <ol className="govuk-list govuk-list--number">
          {STEPS.map((step) => (
            <li key={step}>{t(`positions.check.${step}`)}</li>
          ))}
        </ol>
        <h2 className="govuk-heading-m">{t('positions.check.commands')}</h2>
        <ul className="camau-commands">
          {COMMANDS.map((command) => (
            <li key={command}>
              <code className="camau-hash">{command}</code>
            </li>
          ))}
        </ul>
        <h2 className="govuk-heading-m">{t('positions.check.form.heading')}</h2>
        <CheckFilesForm error={error} />
        <CheckedFiles files={checked?.files ?? []} />
      </div>
    </div>
  );
}
