import { DECLARABLE_STATUSES } from '@camau/domain';
import { Radios } from '../../components/choices';
import { errorOf } from '../../components/field-errors';
import { useTranslator } from '../../platform/translation';
import { NarrativeField } from './narrative';
import type { SectionPartProps } from './section-words';

/** What the lead declares, with what the rules derive and what was declared last time before it; then why, or what the concerns are. */
export function SectionStatus({ section, values, errors }: SectionPartProps) {
  const { t } = useTranslator();
  const lastTime = section.previous?.declaredStatus;
  const derived = t('report-sections.status.derived', { status: t(`milestones.status.${section.derivedStatus}`) });
  const declared = lastTime ? t('report-sections.status.lastTime', { status: t(`milestones.status.${lastTime}`) }) : '';
  return (
    <div className="camau-measure">
      <h2 className="govuk-heading-m">{t('report-sections.status.heading')}</h2>
      <Radios
        field={{
          id: 'declaredStatus',
          label: t('progress-reports.section.declared'),
          hint: [derived, declared, t('progress-reports.section.declaredHint')].filter(Boolean).join(' '),
          error: errorOf(errors, 'declaredStatus'),
        }}
        choices={DECLARABLE_STATUSES.map((status) => ({ value: status, label: t(`milestones.status.${status}`) }))}
        defaultValue={values.declaredStatus}
      />
      <NarrativeField
        name="reason"
        saved={section.reason}
        hint={t('progress-reports.section.reasonHint')}
        values={values}
        errors={errors}
      />
    </div>
  );
}
