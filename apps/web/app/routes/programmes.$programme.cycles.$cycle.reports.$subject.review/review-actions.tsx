import { Form } from '@remix-run/react';
import type { ProgressReport, ReportRounds } from '@camau/contracts';
import type { ReactNode } from 'react';
import { Button } from '../../components/button';
import { errorOf, type FieldErrors } from '../../components/field-errors';
import { ErrorMessage } from '../../components/form-field';
import { Textarea } from '../../components/inputs';
import { useTranslator } from '../../platform/translation';
import type { TypedReportAction } from '../../progress-reports/report-form';
import { SEND_BACK_FORM } from './ask-about';

interface ReviewActionsProps {
  readonly report: ProgressReport;
  readonly withheld: ReportRounds['withheld'];
  readonly typed?: TypedReportAction;
  readonly errors: FieldErrors;
}

const REASONED = {
  take_back: 'takeBackReason',
  record_not_received: 'notReceivedReason',
  admit_late: 'admitReason',
} as const;

/** What this reader can decide on the report now, and what they cannot and why: an author never accepts. */
export function ReviewActions({ report, withheld, typed, errors }: ReviewActionsProps) {
  const { t, has } = useTranslator();
  const can = (action: string) => report.allowedActions.includes(action);
  const reasoned = (Object.keys(REASONED) as (keyof typeof REASONED)[]).filter(can);
  const isIdle = !can('accept') && !can('send_back') && reasoned.length === 0;
  const kept = [...new Set(withheld.map(({ code }) => code))].filter((code) => has(`reviews.withheld.${code}`));
  return (
    <section className="camau-section camau-actions">
      <h2 className="govuk-heading-m">{t('cycles.action.heading')}</h2>
      {kept.map((code) => (
        <p key={code} className="govuk-inset-text">
          {t(`reviews.withheld.${code}`)}
        </p>
      ))}
      {isIdle && kept.length === 0 && <p className="govuk-inset-text">{t('progress-reports.review.none')}</p>}
      {can('accept') && (
        <ActionForm action="accept" report={report} words={t('progress-reports.review.accept')}>
          <p className="govuk-body">{t('progress-reports.review.acceptHint')}</p>
        </ActionForm>
      )}
      {can('send_back') && <SendBack report={report} typed={typed} errors={errors} />}
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
              hint: action === 'record_not_received' ? undefined : t('reviews.clearsSignature'),
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

function SendBack({ report, typed, errors }: Omit<ReviewActionsProps, 'withheld'>) {
  const { t } = useTranslator();
  const own = typed?.action === 'send_back' ? typed : undefined;
  const error = own && errorOf(errors, 'questions');
  return (
    <ActionForm
      id={SEND_BACK_FORM}
      action="send_back"
      report={report}
      words={t('progress-reports.action.send_back')}
      isSecondary
    >
      <h3 className="govuk-heading-s">{t('reviews.sendBack.heading')}</h3>
      <div id="questions" className={error ? 'govuk-form-group govuk-form-group--error' : undefined} tabIndex={-1}>
        <ErrorMessage id="questions" error={error} />
        <p className="govuk-body">{t('reviews.sendBack.hint')}</p>
      </div>
      <Textarea
        field={{
          id: 'reason',
          label: t('progress-reports.review.reason'),
          labelSize: 's',
          error: own && errorOf(errors, 'reason'),
        }}
        defaultValue={own?.reason}
        limit={1000}
        rows={3}
      />
    </ActionForm>
  );
}

interface ActionFormProps {
  readonly id?: string;
  readonly action: string;
  readonly report: ProgressReport;
  readonly words: string;
  readonly isSecondary?: boolean;
  readonly children: ReactNode;
}

function ActionForm({ id, action, report, words, isSecondary = false, children }: ActionFormProps) {
  return (
    <Form method="post" id={id} className="camau-actions__item" noValidate>
      <input type="hidden" name="action" value={action} />
      <input type="hidden" name="version" value={report.version} />
      {children}
      <Button variant={isSecondary ? 'secondary' : undefined}>{words}</Button>
    </Form>
  );
}
