import type { FieldErrors } from '../components/field-errors';
import { AppLink } from '../components/app-link';
import { useProgramme } from '../platform/frame';
import { useTranslator } from '../platform/translation';
import type { Typed } from '../platform/typed';
import { paths } from '../paths';
import { WarningText } from '../components/warning-text';
import type { MilestoneActProps } from './act-forms';
import type { Change } from './change-choices';
import { ChangeFields } from './change-fields';
import { ClaimFields } from './claim-fields';
import { DateField } from './date-field';
import { ClaimShown } from './evidence';
import { BothLanguages, TierField, WorkstreamField } from './plan-fields';
import { ReasonFields, ReasonWords } from './reason-fields';
import { UndoPreview } from './undo-preview';

interface ActFieldsProps extends Omit<MilestoneActProps, 'answer'> {
  readonly changes: readonly Change[];
  readonly typed: Typed;
  readonly errors: FieldErrors;
}

/** What each act's form asks, and what it shows before it is sent. */
export function ActFields(props: ActFieldsProps) {
  const { act, milestone, latest, changes, typed, errors } = props;
  const { t } = useTranslator();
  const { today } = milestone;
  switch (act) {
    case 're-forecast':
      return <ReforecastFields {...props} />;
    case 'set-baseline':
      return (
        <>
          <WarningText>{t('milestone-acts.baseline.forEver')}</WarningText>
          <DateField id="baselineOn" label={t('milestone-acts.baseline.date')} {...{ today, typed, errors }} />
        </>
      );
    case 'edit':
      return <EditFields {...props} />;
    case 'claim':
      return <ClaimFields milestone={milestone} typed={typed} errors={errors} />;
    case 'ask-for-change':
      return <ChangeFields {...{ milestone, changes, typed, errors }} />;
    case 'refuse-claim':
      return (
        <>
          <ClaimShown milestone={milestone} />
          <p className="govuk-body">{t('milestone-acts.refuse.means')}</p>
          <ReasonWords typed={typed} errors={errors} label={t('milestone-acts.refuse.reason')} />
        </>
      );
    case 'verify':
      return <VerifyFields {...props} />;
    case 'withdraw-claim':
      return (
        <>
          <ClaimShown milestone={milestone} />
          <p className="govuk-body">{t('milestone-acts.withdraw.means')}</p>
        </>
      );
    case 'undo':
      return latest && <UndoPreview latest={latest} />;
  }
}

function ReforecastFields({ milestone, typed, errors }: ActFieldsProps) {
  const { t, date } = useTranslator();
  const { today, forecastOn } = milestone;
  return (
    <>
      {forecastOn && <p className="govuk-body-l">{t('milestones.reforecast.now', { date: date(forecastOn) })}</p>}
      <DateField id="forecastOn" label={t('milestones.reforecast.date')} {...{ today, typed, errors }} />
      <ReasonFields
        typed={typed}
        errors={errors}
        codeLabel={t('milestones.reforecast.reasonCode')}
        wordsLabel={t('milestones.reforecast.reason')}
      />
    </>
  );
}

function EditFields({ milestone, typed, errors }: ActFieldsProps) {
  const { t } = useTranslator();
  const programme = useProgramme();
  const isPlanned = milestone.baselineOn === null;
  return (
    <>
      {!isPlanned && <p className="govuk-inset-text">{t('milestone-acts.edit.titleOnly')}</p>}
      <BothLanguages id="title" saved={milestone.title} typed={typed} errors={errors} />
      {isPlanned && (
        <>
          <WorkstreamField programme={programme} saved={milestone.workstream} typed={typed} errors={errors} />
          <TierField saved={milestone.tier} typed={typed} errors={errors} />
          <BothLanguages id="ownerPost" saved={milestone.ownerPost} typed={typed} errors={errors} />
        </>
      )}
    </>
  );
}

function VerifyFields({ milestone }: ActFieldsProps) {
  const { t } = useTranslator();
  const { slug } = useProgramme();
  return (
    <>
      <ClaimShown milestone={milestone} />
      <p className="govuk-body">{t('milestone-acts.verify.means')}</p>
      <p className="govuk-body">
        <AppLink to={paths.milestoneAct(slug, milestone.force, milestone.ref, 'refuse-claim')}>
          {t('milestone-acts.verify.refuse')}
        </AppLink>
      </p>
    </>
  );
}
