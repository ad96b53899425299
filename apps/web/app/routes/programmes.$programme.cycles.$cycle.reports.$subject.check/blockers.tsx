import type { ProgressReport } from '@camau/contracts';
import { AppLink } from '../../components/app-link';
import { useTranslator } from '../../platform/translation';
import { blockerPath, blockerWords } from '../../progress-reports/view-model';

/** What is missing before the report can be submitted, each a link to where it is made good. */
export function Blockers({ report }: { report: ProgressReport }) {
  const translator = useTranslator();
  const { t } = translator;
  if (report.blockers.length === 0) return null;
  return (
    <section className="camau-blockers" aria-labelledby="blockers-heading">
      <h2 className="govuk-heading-m" id="blockers-heading">
        {t('progress-reports.check.missing')}
      </h2>
      <ul className="govuk-list">
        {report.blockers.map((blocker) => (
          <li key={`${blocker.code}${blocker.pointer}`}>
            <AppLink to={blockerPath(blocker, report)}>{blockerWords(blocker, report, translator)}</AppLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
