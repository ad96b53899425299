import { StatusTag } from '../components/status-tag';
import { useTranslator } from '../platform/translation';

/** Said in place of a section whose workstream was declared to be out of the subject's scope: it asks nothing. */
export function NotInScope() {
  const { t } = useTranslator();
  return (
    <div className="camau-standing">
      <StatusTag status="not_in_scope" />
      <p className="govuk-body camau-standing__sentence">{t('progress-reports.notInScope')}</p>
    </div>
  );
}
