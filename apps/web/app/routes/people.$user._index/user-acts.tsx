import { Form } from '@remix-run/react';
import type { User } from '@camau/contracts';
import { Button, ButtonLink } from '../../components/button';
import { errorOf, type FieldErrors } from '../../components/field-errors';
import { Textarea } from '../../components/inputs';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';

const PLAIN = ['invite', 'end_sessions', 'reinstate'] as const;
const REASON_LIMIT = 1000;

interface UserActsProps {
  readonly user: User;
  readonly errors: FieldErrors;
  readonly reason: string;
  /** false where no e-mail is sent: nobody can be invited then */
  readonly hasMail: boolean;
}

/** What may be done to the account now, as the API says. */
export function UserActs({ user, errors, reason, hasMail }: UserActsProps) {
  const { t } = useTranslator();
  const can = (action: User['allowedActions'][number]) => user.allowedActions.includes(action);
  const plain = PLAIN.filter((action) => can(action) && (action !== 'invite' || hasMail));
  if (!can('reassign') && !can('suspend') && plain.length === 0) return null;
  return (
    <section aria-labelledby="account">
      <h2 id="account" className="govuk-heading-m">
        {t('people.user.account')}
      </h2>
      {(plain.length > 0 || can('reassign')) && (
        <Form method="post" className="govuk-button-group">
          <input type="hidden" name="version" value={user.version} />
          {plain.map((action) => (
            <Button key={action} variant="secondary" name="act" value={action}>
              {t(`people.act.${action}`)}
            </Button>
          ))}
          {can('reassign') && (
            <ButtonLink to={paths.reassign(user.id)} variant="secondary">
              {t('people.act.reassign')}
            </ButtonLink>
          )}
        </Form>
      )}
      {can('suspend') && (
        <Form method="post" noValidate>
          <input type="hidden" name="version" value={user.version} />
          <Textarea
            field={{
              id: 'reason',
              label: t('people.field.reason'),
              hint: t('people.actHint.suspend'),
              error: errorOf(errors, 'reason'),
            }}
            defaultValue={reason}
            limit={REASON_LIMIT}
            rows={3}
          />
          <Button variant="warning" name="act" value="suspend">
            {t('people.act.suspend')}
          </Button>
        </Form>
      )}
    </section>
  );
}
