import type { ProgressReport, ReportAsk } from '@camau/contracts';
import type { ReactNode } from 'react';
import { AuthoredText } from '../components/authored-text';
import { Sentence } from '../components/sentence';
import { WrittenWords } from '../components/written-words';
import { useTranslator } from '../platform/translation';

interface AskListProps {
  readonly report: Pick<ProgressReport, 'asks' | 'sections'>;
  /** what can be done with an ask, beside it */
  readonly actionsOf?: (ask: ReportAsk) => ReactNode;
}

/** What a report asks of the Board: of what kind, about which section, in which words, and what the office decided. */
export function AskList({ report, actionsOf }: AskListProps) {
  const { t } = useTranslator();
  if (report.asks.length === 0) return <p className="govuk-body">{t('report-sections.asks.none')}</p>;
  return (
    <ul className="govuk-list camau-asks">
      {report.asks.map((ask) => {
        const section = report.sections.find(({ workstream }) => workstream === ask.workstream);
        return (
          <li key={ask.ref} className="camau-card">
            <p className="govuk-body camau-asks__head">
              <span className="camau-ref">{ask.ref}</span> <strong>{t(`report-sections.askKind.${ask.kind}`)}</strong>,{' '}
              {section ? <AuthoredText text={section.workstreamName} isUnmarked /> : t('report-sections.asks.whole')}
            </p>
            <AuthoredText text={ask.text} isNarrative />
            <p className="camau-note">{t(`report-sections.askState.${ask.state}`)}</p>
            {ask.decisionReason && (
              <p className="govuk-body">
                <Sentence
                  of="report-sections.asks.because"
                  parts={{ reason: <WrittenWords words={ask.decisionReason} language={ask.decisionLanguage} /> }}
                />
              </p>
            )}
            {actionsOf?.(ask)}
          </li>
        );
      })}
    </ul>
  );
}
