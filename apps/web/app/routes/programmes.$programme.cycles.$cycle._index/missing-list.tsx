import type { OwedReport } from '@camau/contracts';
import { AppLink } from '../../components/app-link';
import { missingPath, missingWords } from '../../cycles/missing-words';
import { useProgramme } from '../../platform/frame';
import { useTranslator } from '../../platform/translation';

/** From so many things on, they are folded away behind their number. */
const FOLDED_FROM = 4;

/** Exactly what a report lacks, each with a link to where it is made good. */
export function MissingList({ cycle, report }: { cycle: string; report: OwedReport }) {
  const translator = useTranslator();
  const { t } = translator;
  const programme = useProgramme();
  const { subject, missing } = report;
  const items = (
    <ul className="govuk-list camau-missing">
      {missing.map((item) => (
        <li key={`${item.code}${item.pointer}`}>
          <AppLink to={missingPath(item, programme.slug, cycle, subject)}>
            {missingWords(item, programme, translator)}
          </AppLink>
        </li>
      ))}
    </ul>
  );
  if (missing.length < FOLDED_FROM) return items;
  return (
    <details className="govuk-details camau-missing__fold">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{t('cycles.owes.missing', { count: missing.length })}</span>
      </summary>
      <div className="govuk-details__text">{items}</div>
    </details>
  );
}
