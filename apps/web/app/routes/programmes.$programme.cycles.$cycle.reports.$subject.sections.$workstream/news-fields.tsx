import { EVIDENCE_LIMIT, REASON_CODES } from '@camau/domain';
import { errorOf, type FieldErrors } from '../../components/field-errors';
import { Input, Select, Textarea } from '../../components/inputs';
import { DateField } from '../../milestones/date-field';
import { REASON_LIMIT } from '../../milestones/reason-fields';
import { useTranslator } from '../../platform/translation';
import type { Typed } from '../../platform/typed';
import { newsField } from '../../progress-reports/milestone-news';

interface NewsFieldsProps {
  /** the milestone's ref */
  readonly milestone: string;
  readonly today: string;
  readonly typed: Typed;
  readonly errors: FieldErrors;
}

/** A new forecast: when, what kind of reason, why. */
export function ReforecastFields({ milestone, today, typed, errors }: NewsFieldsProps) {
  const { t, language } = useTranslator();
  const field = (name: string) => {
    const id = newsField(milestone, name);
    return { id, error: errorOf(errors, id) };
  };
  return (
    <>
      <DateField
        id={newsField(milestone, 'forecastOn')}
        label={t('milestones.reforecast.date')}
        {...{ today, typed, errors }}
      />
      <Select
        field={{ ...field('reasonCode'), label: t('milestones.reforecast.reasonCode'), labelSize: 's' }}
        choices={[
          { value: '', label: t('common.form.choose') },
          ...REASON_CODES.map((code) => ({ value: code, label: t(`milestones.reasonCode.${code}`) })),
        ]}
        defaultValue={typed[newsField(milestone, 'reasonCode')]}
      />
      <Textarea
        field={{
          ...field('reason'),
          label: t('milestones.reforecast.reason'),
          labelSize: 's',
          hint: t('milestones.reforecast.reasonHint'),
        }}
        defaultValue={typed[newsField(milestone, 'reason')]}
        limit={REASON_LIMIT}
        rows={3}
        lang={language}
      />
    </>
  );
}

/** A claim: when it was achieved, what shows it, and one place where that is to be seen. */
export function ClaimFields({ milestone, today, typed, errors }: NewsFieldsProps) {
  const { t, language } = useTranslator();
  const field = (name: string) => {
    const id = newsField(milestone, name);
    return { id, error: errorOf(errors, id) };
  };
  return (
    <>
      <DateField
        id={newsField(milestone, 'achievedOn')}
        label={t('milestone-acts.claim.date')}
        {...{ today, typed, errors }}
      />
      <Textarea
        field={{
          ...field('evidence'),
          label: t('milestone-acts.claim.evidence'),
          labelSize: 's',
          hint: t('milestone-acts.claim.evidenceHint'),
        }}
        defaultValue={typed[newsField(milestone, 'evidence')]}
        limit={EVIDENCE_LIMIT}
        rows={3}
        lang={language}
      />
      <Input
        field={{ ...field('link'), label: t('report-sections.news.link') }}
        type="url"
        inputMode="url"
        autoComplete="off"
        defaultValue={typed[newsField(milestone, 'link')]}
      />
    </>
  );
}
