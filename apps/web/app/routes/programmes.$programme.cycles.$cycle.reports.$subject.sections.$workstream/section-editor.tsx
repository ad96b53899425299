import { StatusTag } from '../../components/status-tag';
import { useTranslator } from '../../platform/translation';
import { DerivedWhy } from '../../progress-reports/declared-derived';
import { SectionFields, type SectionEditorProps } from './section-fields';

/** One section being written: what the rules derive, then the form. */
export function SectionEditor(props: SectionEditorProps) {
  const { section } = props;
  const { t } = useTranslator();
  return (
    <>
      <div className="camau-derived">
        <h2 className="govuk-heading-s">{t('progress-reports.section.derived')}</h2>
        <StatusTag status={section.derivedStatus} /> <DerivedWhy section={section} />
      </div>
      <SectionFields {...props} />
    </>
  );
}
