import { PageHead } from '../../components/page-head';
import { useTranslator } from '../../platform/translation';

const CAN = ['can1', 'can2', 'can3', 'can4', 'can5'] as const;

export default function AccessibilityPage() {
  const { t } = useTranslator();
  const list = (keys: readonly string[]) => (
    <ul className="govuk-list govuk-list--bullet">
      {keys.map((key) => (
        <li key={key}>{t(`common.accessibility.${key}`)}</li>
      ))}
    </ul>
  );
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <PageHead title={t('common.accessibility.title')} />
        <p className="govuk-body-l">{t('common.accessibility.p1')}</p>
        <h2 className="govuk-heading-m">{t('common.accessibility.can')}</h2>
        {list(CAN)}
        <h2 className="govuk-heading-m">{t('common.accessibility.known')}</h2>
        <p className="govuk-body">{t('common.accessibility.known1')}</p>
        <p className="govuk-body">{t('common.accessibility.contact')}</p>
      </div>
    </div>
  );
}
