import type { ReportSection } from '@camau/contracts';
import { Checkbox } from '../../components/choices';
import { errorOf, type FieldErrors } from '../../components/field-errors';
import { useTranslator } from '../../platform/translation';
import type { SectionValues } from '../../progress-reports/section-form';
import { BesideLastTime } from './last-time';
import { NarrativeField } from './narrative';

/** A part of a section's form: the section, what the form holds, and what was wrong with it. */
export interface SectionPartProps {
  readonly section: ReportSection;
  readonly values: SectionValues;
  readonly errors: FieldErrors;
}

/** What was achieved and what is planned, each beside what was said of it last time; or that nothing changed. */
export function SectionWords({ section, values, errors }: SectionPartProps) {
  const { t } = useTranslator();
  const { previous } = section;
  return (
    <>
      {(section.mayReportNoChange || values.noChange) && (
        <Checkbox
          field={{
            id: 'noChange',
            label: t('progress-reports.section.noChange'),
            hint: t('progress-reports.section.noChangeHint'),
            error: errorOf(errors, 'noChange'),
          }}
          value="yes"
          defaultChecked={values.noChange}
        />
      )}
      <p className="govuk-hint">{t('common.form.personalData')}</p>
      {(['achieved', 'planned'] as const).map((name) => (
        <BesideLastTime key={name} previous={previous} words={previous?.[name]}>
          <NarrativeField name={name} saved={section[name]} values={values} errors={errors} />
        </BesideLastTime>
      ))}
      {!previous && <p className="govuk-body">{t('progress-reports.section.noPrevious')}</p>}
    </>
  );
}
