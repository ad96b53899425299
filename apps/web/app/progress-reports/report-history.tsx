import type { ReportRounds } from '@camau/contracts';
import { AuthoredText } from '../components/authored-text';
import { Sentence } from '../components/sentence';
import { useTranslator } from '../platform/translation';
import { WrittenWords } from '../components/written-words';

const REASONED = new Set(['send_back', 'take_back', 'record_not_received', 'admit_late']);

/** What became of a report, in plain sentences, the latest first. */
export function ReportHistory({ history }: { history: ReportRounds['history'] }) {
  const { t, instant } = useTranslator();
  if (history.length === 0) return null;
  return (
    <section className="camau-section">
      <h2 className="govuk-heading-m">{t('reviews.history.heading')}</h2>
      <ol className="govuk-list camau-history">
        {history.map(({ at, by, action, reason, reasonLanguage }) => (
          <li key={`${at}${action}`}>
            <Sentence
              of={`reviews.history.${action}`}
              words={{ date: instant(at) }}
              parts={{ post: <AuthoredText text={by} isUnmarked /> }}
            />
            {reason && REASONED.has(action) && (
              <span className="camau-history__reason">
                <WrittenWords words={reason} language={reasonLanguage} />
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
