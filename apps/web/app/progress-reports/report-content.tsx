import type { ProgressReport, ReportSection } from '@camau/contracts';
import type { ReactNode } from 'react';
import { AuthoredText } from '../components/authored-text';
import { SummaryList, type SummaryRow } from '../components/summary-list';
import { cycleName } from '../platform/names';
import { useTranslator } from '../platform/translation';
import { DeclaredAndDerived } from './declared-derived';
import { AskList } from './ask-list';
import { ChecklistSaid } from './checklist-said';
import { PinnedQuestions } from './pinned-questions';
import { NotInScope } from './not-in-scope';
import { SectionMilestones } from './section-milestones';
import { questionsIn } from './view-model';

interface ReportContentProps {
  readonly report: ProgressReport;
  /** a link beside each section's heading, such as "Change" */
  readonly linkOf?: (section: ReportSection) => ReactNode;
}

/** A whole report to read: each section's two statuses, its words, last time's words, its milestones, the questions pinned to it; then its asks. */
export function ReportContent({ report, linkOf }: ReportContentProps) {
  const { t } = useTranslator();
  return (
    <>
      <ReportSections report={report} linkOf={linkOf} />
      <section className="camau-section">
        <h2 className="govuk-heading-m">{t('report-sections.asks.title')}</h2>
        <AskList report={report} />
      </section>
    </>
  );
}

/** The sections of a report to read. */
export function ReportSections({ report, linkOf }: ReportContentProps) {
  const translator = useTranslator();
  const { t } = translator;
  return report.sections.map((section) => {
    return (
      <section key={section.workstream} className="camau-card">
        <div className="camau-card__head">
          <h2 className="govuk-heading-m">
            <span className="camau-ref">{section.workstream}</span>{' '}
            <AuthoredText text={section.workstreamName} isUnmarked />
          </h2>
          {linkOf?.(section)}
        </div>
        {section.derivedStatus === 'not_in_scope' ? (
          <NotInScope />
        ) : (
          <>
            <DeclaredAndDerived section={section} />
            <SummaryList rows={narrativeRows(section, t)} />
            <ChecklistSaid section={section} />
          </>
        )}
        <PinnedQuestions questions={questionsIn(section, report)} isAbout />
        {section.previous && (
          <details className="govuk-details">
            <summary className="govuk-details__summary">
              <span className="govuk-details__summary-text">
                {t('progress-reports.section.previous', { cycle: cycleName(section.previous.cycle, translator) })}
              </span>
            </summary>
            <div className="govuk-details__text">
              <SummaryList
                isCompact
                rows={[
                  {
                    key: t('progress-reports.section.previousAchieved'),
                    value: <AuthoredText text={section.previous.achieved} isNarrative />,
                  },
                  {
                    key: t('progress-reports.section.previousPlanned'),
                    value: <AuthoredText text={section.previous.planned} isNarrative />,
                  },
                ]}
              />
            </div>
          </details>
        )}
        <SectionMilestones programme={report.programme} subject={report.subject} milestones={section.milestones} />
      </section>
    );
  });
}

function narrativeRows(section: ReportSection, t: (key: string) => string): SummaryRow[] {
  const words = (key: 'achieved' | 'planned') => ({
    key: t(`progress-reports.section.${key}`),
    value: <AuthoredText text={section[key]} isNarrative />,
  });
  return [
    ...(section.reason
      ? [{ key: t('progress-reports.section.reason'), value: <AuthoredText text={section.reason} isNarrative /> }]
      : []),
    ...(section.noChange
      ? [{ key: t('progress-reports.section.noChange'), value: t('common.yes') }]
      : [words('achieved'), words('planned')]),
  ];
}
