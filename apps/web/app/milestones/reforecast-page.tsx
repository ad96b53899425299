import { Form } from '@remix-run/react';
import { REASON_CODES } from '@camau/domain';
import type { Milestone } from '@camau/contracts';
import { AuthoredText } from '../components/authored-text';
import { PageTools } from '../components/breadcrumbs';
import { Button } from '../components/button';
import { DateInput } from '../components/date-input';
import { datePartsOf } from '../components/date-parts';
import { ErrorSummary } from '../components/error-summary';
import { errorOf, fieldErrors } from '../components/field-errors';
import { Radios } from '../components/choices';
import { Textarea } from '../components/inputs';
import { PageHead } from '../components/page-head';
import { useProgramme, useProgrammeCrumb } from '../platform/frame';
import { useTranslator } from '../platform/translation';
import { paths } from '../paths';
import { ReforecastConflict } from './reforecast-conflict';
import type { ReforecastAnswer } from './reforecast-form';

const REASON_LIMIT = 1000;

/** Moves a milestone's forecast: a date, a kind of reason, words. */
export function ReforecastPage({ milestone, answer }: { milestone: Milestone; answer?: ReforecastAnswer }) {
  const { t, date } = useTranslator();
  const programme = useProgramme();
  const errors = fieldErrors(answer?.errors ?? []);
  const crumbs = [
    useProgrammeCrumb(),
    { text: t('milestones.title'), to: paths.milestones(programme.slug) },
    { text: milestone.ref, to: paths.milestone(programme.slug, milestone.force, milestone.ref) },
  ];
  return (
    <>
      <PageTools crumbs={crumbs} isLiveOnly />
      {answer?.isConflict ? (
        <ReforecastConflict milestone={milestone} values={answer.values} />
      ) : (
        <div className="govuk-grid-row">
          <div className="govuk-grid-column-two-thirds">
            <ErrorSummary errors={errors} />
            <PageHead
              title={t('milestones.reforecast.title')}
              caption={
                <>
                  {milestone.ref}, <AuthoredText text={milestone.title} isUnmarked />
                </>
              }
              hasErrors={errors.items.length > 0}
            />
            {milestone.forecastOn && (
              <p className="govuk-body-l">{t('milestones.reforecast.now', { date: date(milestone.forecastOn) })}</p>
            )}
            <Form method="post" noValidate>
              <input type="hidden" name="version" value={answer?.values.version ?? milestone.version} />
              <DateInput
                field={{
                  id: 'forecastOn',
                  label: t('milestones.reforecast.date'),
                  hint: t('common.form.dateHint', { example: `31 1 ${milestone.today.slice(0, 4)}` }),
                  error: errorOf(errors, 'forecastOn'),
                }}
                parts={answer?.values.forecastOn ?? datePartsOf(null)}
              />
              <Radios
                field={{
                  id: 'reasonCode',
                  label: t('milestones.reforecast.reasonCode'),
                  error: errorOf(errors, 'reasonCode'),
                }}
                choices={REASON_CODES.map((code) => ({ value: code, label: t(`milestones.reasonCode.${code}`) }))}
                defaultValue={answer?.values.reasonCode}
              />
              <Textarea
                field={{
                  id: 'reason',
                  label: t('milestones.reforecast.reason'),
                  labelSize: 's',
                  hint: `${t('milestones.reforecast.reasonHint')} ${t('common.form.personalData')}`,
                  error: errorOf(errors, 'reason'),
                }}
                defaultValue={answer?.values.reason}
                limit={REASON_LIMIT}
              />
              <Button>{t('milestones.reforecast.submit')}</Button>
            </Form>
          </div>
        </div>
      )}
    </>
  );
}
