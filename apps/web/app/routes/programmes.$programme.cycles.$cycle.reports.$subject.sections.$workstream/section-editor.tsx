import { SideBySide } from '../../components/side-by-side';
import { StatusTag } from '../../components/status-tag';
import { useTranslator } from '../../platform/translation';
import { DerivedWhy } from '../../progress-reports/declared-derived';
import { SectionMilestones } from '../../progress-reports/section-milestones';
import { MilestoneWays } from './milestone-ways';
import { PreviousWords } from './previous-words';
import { SectionFields, type SectionEditorProps } from './section-fields';

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
