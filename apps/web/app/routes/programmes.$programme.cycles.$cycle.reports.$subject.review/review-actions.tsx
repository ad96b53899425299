import { Form } from '@remix-run/react';
import type { ProgressReport } from '@camau/contracts';
import type { ReactNode } from 'react';
import { Button } from '../../components/button';
import { errorOf, type FieldErrors } from '../../components/field-errors';
import { Select, Textarea } from '../../components/inputs';
import { useTranslator } from '../../platform/translation';
import type { TypedReportAction } from '../../progress-reports/report-form';
import { questionTargets } from './view-model';

interface ReviewActionsProps {
  readonly report: ProgressReport;
  readonly typed?: TypedReportAction;
  readonly errors: FieldErrors;
}

const REASONED = {
  take_back: 'takeBackReason',
  record_not_received: 'notReceivedReason',
  admit_late: 'admitReason',
} as const;

/** What the office can decide on a report now. */
export function ReviewActions({ report, typed, errors }: ReviewActionsProps) {
  const { t } = useTranslator();
  const can = (action: string) => report.allowedActions.includes(action);
  const reasoned = (Object.keys(REASONED) as (keyof typeof REASONED)[]).filter(can);
  if (!can('accept') && !can('send_back') && reasoned.length === 0)
    return <p className="govuk-inset-text">{t('progress-reports.review.none')}</p>;
  return (
    <section className="camau-section camau-actions">
      <h2 className="govuk-heading-m">{t('cycles.action.heading')}</h2>
      {can('accept') && (
        <ActionForm action="accept" report={report} words={t('progress-reports.review.accept')}>
          <p className="govuk-body">{t('progress-reports.review.acceptHint')}</p>
        </ActionForm>
      )}
      {can('send_back') && (
        <SendBack report={report} typed={typed?.action === 'send_back' ? typed : undefined} errors={errors} />
      )}
      {reasoned.map((action) => (
        <ActionForm
          key={action}
          action={action}
          report={report}
          words={t(`progress-reports.action.${action}`)}
          isSecondary
        >
          <Textarea
            field={{
              id: `reason-${action}`,
              name: 'reason',
              label: t(`progress-reports.review.${REASONED[action]}`),
              labelSize: 's',
              error: typed?.action === action ? errorOf(errors, 'reason') : undefined,
            }}
            defaultValue={typed?.action === action ? typed.reason : ''}
            limit={1000}
            rows={3}
          />
        </ActionForm>
      ))}
    </section>
  );
}

function SendBack({ report, typed, errors }: ReviewActionsProps) {
  const translator = useTranslator();
  const { t } = translator;
  const targets = questionTargets(report, translator);
  return (
    <ActionForm action="send_back" report={report} words={t('progress-reports.action.send_back')} isSecondary>
      <h3 className="govuk-heading-s">{t('progress-reports.review.sendBack')}</h3>
      <Textarea
        field={{
          id: 'reason',
          label: t('progress-reports.review.reason'),
          labelSize: 's',
          error: errorOf(errors, 'reason'),
        }}
        defaultValue={typed?.reason}
        limit={1000}
        rows={3}
      />
      {[0, 1].map((index) => (
        <div key={index} id={index === 0 ? 'questions' : undefined} className="camau-question-fields">
          <Select
            field={{ id: `questions-${index}-pointer`, label: t('progress-reports.review.about') }}
            choices={targets}
            defaultValue={typed?.questions[index]?.pointer}
          />
          <Textarea
            field={{
              id: `questions-${index}-text`,
              label: t(index === 0 ? 'progress-reports.review.question' : 'progress-reports.review.question2'),
              error:
                errorOf(errors, `questions-${index}-text`) ?? (index === 0 ? errorOf(errors, 'questions') : undefined),
            }}
            defaultValue={typed?.questions[index]?.text}
            rows={3}
          />
        </div>
      ))}
    </ActionForm>
  );
}

function ActionForm({
  action,
  report,
  words,
  isSecondary = false,
  children,
}: {
  action: string;
  report: ProgressReport;
  words: string;
  isSecondary?: boolean;
  children: ReactNode;
}) {
  return (
    <Form method="post" className="camau-actions__item" noValidate>
      <input type="hidden" name="action" value={action} />
      <input type="hidden" name="version" value={report.version} />
      {children}
      <Button variant={isSecondary ? 'secondary' : undefined}>{words}</Button>
    </Form>
  );
}
