import { PageHead } from '../../components/page-head';
import { useTranslator } from '../../platform/translation';

const STEPS = ['step1', 'step2', 'step3', 'step4'] as const;
const COMMANDS = [
  'sha256sum FILE.json',
  'shasum -a 256 FILE.json',
  'Get-FileHash FILE.json -Algorithm SHA256',
  'npm run camau -- position verify FILE.json',
] as const;

export default function CheckingRecordsPage() {
  const { t } = useTranslator();
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <PageHead title={t('positions.check.title')} />
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
      </div>
    </div>
  );
}
