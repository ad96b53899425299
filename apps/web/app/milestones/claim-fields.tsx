import { EVIDENCE_LIMIT } from '@camau/domain';
import type { Milestone } from '@camau/contracts';
import { errorOf, type FieldErrors } from '../components/field-errors';
import { Input, Textarea } from '../components/inputs';
import { useTranslator } from '../platform/translation';
import type { Typed } from '../platform/typed';
import { LINKS_IN_SIGHT, LINKS_SHOWN } from './claim-links';
import { DateField } from './date-field';

interface ClaimFieldsProps {
  readonly milestone: Milestone;
  readonly typed: Typed;
  readonly errors: FieldErrors;
}

/** A claim: when it was achieved, what shows it, and where that is to be seen. */
export function ClaimFields({ milestone, typed, errors }: ClaimFieldsProps) {
  const { t, language } = useTranslator();
  const indexes = Array.from({ length: LINKS_SHOWN }, (_, index) => index);
  const folded = indexes.slice(LINKS_IN_SIGHT);
  const isUnfolded = folded.some((index) => typed[`evidenceLinks-${index}-url`]);
  return (
    <>
      <DateField
        id="achievedOn"
        label={t('milestone-acts.claim.date')}
        today={milestone.today}
        typed={typed}
        errors={errors}
      />
      <Textarea
        field={{
          id: 'evidence',
          label: t('milestone-acts.claim.evidence'),
          labelSize: 's',
          hint: `${t('milestone-acts.claim.evidenceHint')} ${t('common.form.personalData')}`,
          error: errorOf(errors, 'evidence'),
        }}
        defaultValue={typed.evidence}
        limit={EVIDENCE_LIMIT}
        lang={language}
      />
      <fieldset className="govuk-fieldset govuk-form-group" aria-describedby="links-hint">
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{t('milestone-acts.claim.links')}</legend>
        <div id="links-hint" className="govuk-hint">
          {t('milestone-acts.claim.linksHint')}
        </div>
        {indexes.slice(0, LINKS_IN_SIGHT).map((index) => (
          <LinkFields key={index} index={index} typed={typed} errors={errors} />
        ))}
        <details className="govuk-details" open={isUnfolded}>
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">{t('milestone-acts.claim.more')}</span>
          </summary>
          {folded.map((index) => (
            <LinkFields key={index} index={index} typed={typed} errors={errors} />
          ))}
        </details>
      </fieldset>
    </>
  );
}

/** One link: its address, and what it is called. */
function LinkFields({ index, typed, errors }: { index: number; typed: Typed; errors: FieldErrors }) {
  const { t } = useTranslator();
  const place = `evidenceLinks-${index}`;
  return (
    <div className="camau-pair">
      <Input
        field={{
          id: `${place}-url`,
          label: t('milestone-acts.claim.addressOf', { number: index + 1 }),
          error: errorOf(errors, `${place}-url`),
        }}
        type="url"
        inputMode="url"
        autoComplete="off"
        defaultValue={typed[`${place}-url`]}
      />
      <Input
        field={{
          id: `${place}-label`,
          label: t('milestone-acts.claim.calledOf', { number: index + 1 }),
          error: errorOf(errors, `${place}-label`),
        }}
        autoComplete="off"
        maxLength={200}
        defaultValue={typed[`${place}-label`]}
      />
    </div>
  );
}
