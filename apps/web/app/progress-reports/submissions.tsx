import type { ProgressReport } from '@camau/contracts';
import { AuthoredText } from '../components/authored-text';
import { Sentence } from '../components/sentence';
import { latenessWords } from '../components/slip-words';
import { useTranslator } from '../platform/translation';

/** Every time the report was submitted: all rounds are kept. */
export function Submissions({ report }: { report: ProgressReport }) {
  const translator = useTranslator();
  const { t, instant } = translator;
  if (report.submissions.length === 0) return null;
  return (
    <section className="camau-section">
      <h2 className="govuk-heading-m">{t('progress-reports.submissions')}</h2>
      <ul className="govuk-list">
        {report.submissions.map(({ number, submittedAt, submittedBy, isLate, workingDaysLate }) => (
          <li key={number}>
            <Sentence
              of="progress-reports.submission"
              words={{
                number,
                date: instant(submittedAt),
                late: latenessWords({ isLate, workingDaysLate }, translator),
              }}
              parts={{ post: submittedBy && <AuthoredText text={submittedBy} /> }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
