import { Form } from '@remix-run/react';
import { DECISION_REFERENCE_LIMIT, EVIDENCE_LIMIT } from '@camau/domain';
import type { ChangeRequest } from '@camau/contracts';
import { Button } from '../../components/button';
import { errorOf, type FieldErrors } from '../../components/field-errors';
import { Input, Textarea } from '../../components/inputs';
import { useTranslator } from '../../platform/translation';
import type { Typed } from '../../platform/typed';

interface DecisionProps {
  readonly request: ChangeRequest;
  readonly typed: Typed;
  readonly errors: FieldErrors;
}

/** What this reader may do with a request that waits: approve, reject, withdraw; each says what follows. */
export function Decision(props: DecisionProps) {
  const { allowedActions, version } = props.request;
  const hidden = <input type="hidden" name="version" value={version} />;
  return (
    <div className="camau-actions">
      {allowedActions.includes('approve') && <Approve {...props}>{hidden}</Approve>}
      {allowedActions.includes('reject') && <Reject {...props}>{hidden}</Reject>}
      {allowedActions.includes('withdraw') && <Withdraw>{hidden}</Withdraw>}
    </div>
  );
}

function Approve({ typed, errors, children }: DecisionProps & { children: JSX.Element }) {
  const { t } = useTranslator();
  return (
    <section className="camau-actions__item" aria-labelledby="approve-heading">
      <h2 className="govuk-heading-m" id="approve-heading">
        {t('change-requests.approve.heading')}
      </h2>
      <p className="govuk-body">{t('change-requests.approve.means')}</p>
      <Form method="post" noValidate>
        {children}
        <Input
          field={{
            id: 'reference',
            label: t('change-requests.approve.reference'),
            labelSize: 's',
            hint: t('change-requests.approve.referenceHint'),
            error: errorOf(errors, 'reference'),
          }}
          maxLength={DECISION_REFERENCE_LIMIT}
          defaultValue={typed.reference}
        />
        <Button name="intent" value="approve">
          {t('change-requests.approve.submit')}
        </Button>
      </Form>
    </section>
  );
}

function Reject({ typed, errors, children }: DecisionProps & { children: JSX.Element }) {
  const { t, language } = useTranslator();
  return (
    <section className="camau-actions__item" aria-labelledby="reject-heading">
      <h2 className="govuk-heading-m" id="reject-heading">
        {t('change-requests.reject.heading')}
      </h2>
      <p className="govuk-body">{t('change-requests.reject.means')}</p>
      <Form method="post" noValidate>
        {children}
        <Textarea
          field={{
            id: 'reason',
            label: t('change-requests.reject.reason'),
            labelSize: 's',
            hint: t('common.form.personalData'),
            error: errorOf(errors, 'reason'),
          }}
          rows={3}
          defaultValue={typed.reason}
          limit={EVIDENCE_LIMIT}
          lang={language}
        />
        <Button name="intent" value="reject" variant="secondary">
          {t('change-requests.reject.submit')}
        </Button>
      </Form>
    </section>
  );
}

function Withdraw({ children }: { children: JSX.Element }) {
  const { t } = useTranslator();
  return (
    <section className="camau-actions__item" aria-labelledby="withdraw-heading">
      <h2 className="govuk-heading-m" id="withdraw-heading">
        {t('change-requests.withdraw.heading')}
      </h2>
      <p className="govuk-body">{t('change-requests.withdraw.means')}</p>
      <Form method="post" noValidate>
        {children}
        <Button name="intent" value="withdraw" variant="secondary">
          {t('change-requests.withdraw.submit')}
        </Button>
      </Form>
    </section>
  );
}
