import { Form } from '@remix-run/react';
import type { ProgressReport } from '@camau/contracts';
import { Button } from '../../components/button';
import { plainText } from '../../platform/names';
import { useTranslator } from '../../platform/translation';

/** One act for every section without news: offered while there are any, and it says which and what it records. */
export function NothingNew({ report }: { report: ProgressReport }) {
  const translator = useTranslator();
  const { t, list } = translator;
  const quiet = report.sections.filter(({ workstream }) => report.sectionsWithoutNews.includes(workstream));
  if (quiet.length === 0) return null;
  const sections = list(quiet.map(({ workstreamName }) => plainText(workstreamName, translator)));
  return (
    <Form method="post" action="?index" className="govuk-inset-text">
      <h3 className="govuk-heading-s">{t('report-sections.noChange.heading')}</h3>
      <p className="govuk-body">{t('report-sections.noChange.lead', { count: quiet.length, sections })}</p>
      <p className="govuk-body">{t('report-sections.noChange.effect')}</p>
      <input type="hidden" name="action" value="no_change" />
      <input type="hidden" name="version" value={report.version} />
      <Button variant="secondary">{t('report-sections.noChange.press')}</Button>
    </Form>
  );
}
