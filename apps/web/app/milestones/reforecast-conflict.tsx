import { Form } from '@remix-run/react';
import type { Milestone } from '@camau/contracts';
import { AppLink } from '../components/app-link';
import { Button } from '../components/button';
import { ConflictTable } from '../components/conflict-table';
import { isoDateOf } from '../components/date-parts';
import { PageHead } from '../components/page-head';
import { useProgramme } from '../platform/frame';
import { useTranslator } from '../platform/translation';
import { paths } from '../paths';
import type { ReforecastValues } from './reforecast-form';

/** Somebody re-forecast the milestone meanwhile: both sides, then a choice. What was typed rides along. */
export function ReforecastConflict({ milestone, values }: { milestone: Milestone; values: ReforecastValues }) {
  const { t, date } = useTranslator();
  const programme = useProgramme();
  const forecastOn = isoDateOf(values.forecastOn);
  const codeWords = (code: string | null) => (code ? t(`milestones.reasonCode.${code}`) : t('common.none'));
  return (
    <>
      <PageHead title={t('milestones.conflict.title')} caption={milestone.ref} hasErrors />
      <p className="govuk-body-l">{t('milestones.conflict.lead')}</p>
      <ConflictTable
        fields={[
          {
            key: 'forecastOn',
            label: t('milestones.field.forecastOn'),
            theirs: milestone.forecastOn ? date(milestone.forecastOn) : t('common.notSet'),
            yours: forecastOn ? date(forecastOn) : t('common.notSet'),
            isSame: milestone.forecastOn === forecastOn,
          },
          {
            key: 'reasonCode',
            label: t('milestones.field.reasonCode'),
            theirs: codeWords(milestone.reasonCode),
            yours: codeWords(values.reasonCode),
            isSame: milestone.reasonCode === values.reasonCode,
          },
          {
            key: 'reason',
            label: t('milestones.field.reason'),
            theirs: milestone.reason ?? t('common.none'),
            yours: values.reason,
            isSame: milestone.reason === values.reason,
          },
        ]}
      />
      <Form method="post" className="camau-choices">
        <input type="hidden" name="version" value={milestone.version} />
        <input type="hidden" name="forecastOn-day" value={values.forecastOn.day} />
        <input type="hidden" name="forecastOn-month" value={values.forecastOn.month} />
        <input type="hidden" name="forecastOn-year" value={values.forecastOn.year} />
        <input type="hidden" name="reasonCode" value={values.reasonCode} />
        <textarea name="reason" defaultValue={values.reason} hidden readOnly />
        <Button>{t('milestones.conflict.keepMine')}</Button>
        <AppLink to={paths.milestone(programme.slug, milestone.force, milestone.ref)}>
          {t('milestones.conflict.keepTheirs')}
        </AppLink>
      </Form>
    </>
  );
}
