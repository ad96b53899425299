import { Form, useSearchParams } from '@remix-run/react';
import type { Milestone } from '@camau/contracts';
import { Checkboxes } from '../components/choices';
import { errorOf, type FieldErrors } from '../components/field-errors';
import { useTranslator } from '../platform/translation';
import type { Typed } from '../platform/typed';
import { CHANGES, type Change } from './change-choices';
import { DateField } from './date-field';
import { BothLanguages, TierField } from './plan-fields';
import { ReasonFields } from './reason-fields';

interface ChangeFieldsProps {
  readonly milestone: Milestone;
  readonly changes: readonly Change[];
  readonly typed: Typed;
  readonly errors: FieldErrors;
}

/** First what is to change, then only the fields of that: one question a page. */
export function ChangeChoice({ milestone, errors }: Pick<ChangeFieldsProps, 'milestone' | 'errors'>) {
  const { t } = useTranslator();
  const [search] = useSearchParams();
  const possible =
    milestone.achievedOn === null ? CHANGES : CHANGES.filter((change) => change === 'tier' || change === 'ownerPost');
  return (
    <Form method="get" noValidate>
      <input type="hidden" name="asked" value="yes" />
      <Checkboxes
        field={{
          id: 'what',
          label: t('milestone-acts.change.what'),
          hint: t('milestone-acts.change.whatHint'),
          error: errorOf(errors, 'what'),
        }}
        choices={possible.map((change) => ({ value: change, label: t(`milestone-acts.change.choice.${change}`) }))}
        checked={search.getAll('what')}
      />
      <button type="submit" className="govuk-button">
        {t('common.form.continue')}
      </button>
    </Form>
  );
}

/** What the chosen changes need: the new date, tier, owner; then why. */
export function ChangeFields({ milestone, changes, typed, errors }: ChangeFieldsProps) {
  const { t } = useTranslator();
  return (
    <>
      <input type="hidden" name="what" value={changes.join(',')} />
      {changes.includes('cancel') && <p className="govuk-inset-text">{t('milestone-acts.change.cancelMeans')}</p>}
      {changes.includes('baselineOn') && (
        <>
          <p className="govuk-body">{t('milestone-acts.change.baselineMeans')}</p>
          <DateField
            id="baselineOn"
            label={t('milestone-acts.change.baseline')}
            today={milestone.today}
            typed={typed}
            errors={errors}
          />
        </>
      )}
      {changes.includes('tier') && <TierField saved={milestone.tier} typed={typed} errors={errors} />}
      {changes.includes('ownerPost') && (
        <BothLanguages id="ownerPost" saved={milestone.ownerPost} typed={typed} errors={errors} />
      )}
      <ReasonFields
        typed={typed}
        errors={errors}
        codeLabel={t('milestones.reforecast.reasonCode')}
        wordsLabel={t('milestone-acts.change.reason')}
      />
      <p className="govuk-body">{t('milestone-acts.change.next')}</p>
    </>
  );
}
