import type { ProgressReport, ReportSection } from '@camau/contracts';
import type { Language } from '@camau/i18n/translator';
import type { FieldErrors } from '../../components/field-errors';
import { SideBySide } from '../../components/side-by-side';
import { StatusTag } from '../../components/status-tag';
import { useTranslator } from '../../platform/translation';
import { DerivedWhy } from '../../progress-reports/declared-derived';
import { SectionMilestones } from '../../progress-reports/section-milestones';
import type { SectionValues } from '../../progress-reports/section-form';
import { MilestoneWays } from './milestone-ways';
import { PreviousWords } from './previous-words';
import { SectionFields } from './section-fields';

export interface SectionEditorProps {
  readonly report: ProgressReport;
  readonly section: ReportSection;
  readonly language: Language;
  readonly typed?: SectionValues;
  readonly isSeeded: boolean;
  readonly errors: FieldErrors;
}

/** One section being written: what the rules derive and from which milestones, then the form with last time's words beside. */
export function SectionEditor(props: SectionEditorProps) {
  const { report, section } = props;
  const { t } = useTranslator();
  return (
    <>
      <div className="camau-derived">
        <h2 className="govuk-heading-s">{t('progress-reports.section.derived')}</h2>
        <StatusTag status={section.derivedStatus} /> <DerivedWhy section={section} />
      </div>
      <SectionMilestones programme={report.programme} subject={report.subject} milestones={section.milestones} />
      <MilestoneWays report={report} section={section} />
      <SideBySide main={<SectionFields {...props} />} aside={<PreviousWords previous={section.previous} />} />
    </>
  );
}
