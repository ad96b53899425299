import { Form } from '@remix-run/react';
import type { Cycle } from '@camau/contracts';
import { chooseText } from '@camau/i18n/translator';
import { Button, ButtonLink } from '../components/button';
import { errorOf, fieldErrors, type FieldError } from '../components/field-errors';
import { Checkboxes, Radios } from '../components/choices';
import { Textarea } from '../components/inputs';
import { useProgramme } from '../platform/frame';
import { subjectName } from '../platform/names';
import { useTranslator } from '../platform/translation';
import { isPress } from './cycle-acts';

/** Structurally what the action answers; the server's module stays on the server. */
export interface CycleFormAnswer {
  readonly errors: readonly FieldError[];
  readonly typed: {
    readonly action: string;
    readonly seenState: string;
    readonly confidence: string;
    readonly reason: string;
    readonly subjects: readonly string[];
  };
  readonly current: Cycle | null;
}

interface CycleActionsProps {
  readonly cycle: Cycle;
  /** which of the allowed actions this page offers, in its order */
  readonly offered: readonly string[];
  readonly answer?: CycleFormAnswer;
  /** an action that is confirmed on a page of its own first: where that is */
  readonly confirmAt?: Readonly<Record<string, string>>;
}

/** What this reader can do with the cycle, each with what it will cause. */
export function CycleActions({ cycle, offered, answer, confirmAt = {} }: CycleActionsProps) {
  const { t } = useTranslator();
  const actions = offered.filter((action) => cycle.allowedActions.includes(action));
  if (actions.length === 0) return null;
  return (
    <section className="camau-section camau-actions">
      <h2 className="govuk-heading-m">{t('cycles.action.heading')}</h2>
      {actions.map((action) => {
        const confirm = confirmAt[action];
        return confirm === undefined ? (
          <CycleActionForm key={action} action={action} cycle={cycle} answer={answer} />
        ) : (
          <div key={action} className="camau-actions__item">
            <p className="govuk-body">{t(`cycles.explain.${action}`)}</p>
            <ButtonLink to={confirm}>{t(`closings.${action}.ask`)}</ButtonLink>
          </div>
        );
      })}
    </section>
  );
}

/** One action as a form, judged on the version and the state this page shows. */
export function CycleActionForm({ action, cycle, answer }: { action: string; cycle: Cycle; answer?: CycleFormAnswer }) {
  const { t } = useTranslator();
  return (
    <Form method="post" className="camau-actions__item" noValidate>
      <input type="hidden" name="action" value={action} />
      <input type="hidden" name="version" value={cycle.version} />
      <input type="hidden" name="seenState" value={cycle.state} />
      {isPress(action) ? (
        <p className="govuk-body">{t(`cycles.explain.${action}`)}</p>
      ) : (
        <ActionFields action={action} cycle={cycle} answer={answer?.typed.action === action ? answer : undefined} />
      )}
      <Button variant={action === 'reopen' ? 'warning' : undefined}>{t(`cycles.action.${action}`)}</Button>
    </Form>
  );
}

function ActionFields({ action, cycle, answer }: { action: string; cycle: Cycle; answer?: CycleFormAnswer }) {
  const translator = useTranslator();
  const { t, language } = translator;
  const programme = useProgramme();
  const errors = fieldErrors(answer?.errors ?? []);
  const scale = cycle.confidenceScale.map(({ code, name }) => ({
    value: code,
    label: chooseText(name, language)?.text ?? code,
  }));
  const subjects = cycle.reports.map(({ subject }) => ({
    value: subject,
    label: subjectName(programme, subject, translator),
  }));
  return (
    <>
      <h3 className="govuk-heading-s">{t(`cycles.action.${action}`)}</h3>
      <p className="govuk-body">{t(`cycles.explain.${action}`)}</p>
      {action === 'sign' ? (
        <Radios
          field={{ id: 'confidence', label: t('cycles.sign.confidence'), error: errorOf(errors, 'confidence') }}
          choices={scale}
          defaultValue={answer?.typed.confidence ?? cycle.deliveryConfidence}
        />
      ) : (
        <Checkboxes
          field={{ id: 'subjects', label: t('cycles.reopen.subject'), error: errorOf(errors, 'subjects') }}
          choices={subjects}
          checked={answer?.typed.subjects ?? []}
        />
      )}
      <Textarea
        field={{
          id: 'reason',
          label: t(action === 'sign' ? 'cycles.sign.reason' : 'cycles.reopen.reason'),
          labelSize: 's',
          hint: action === 'sign' ? t('cycles.sign.reasonHint') : undefined,
          error: errorOf(errors, 'reason'),
        }}
        defaultValue={
          answer?.typed.reason ?? (action === 'sign' ? (chooseText(cycle.confidenceReason, language)?.text ?? '') : '')
        }
        limit={action === 'sign' ? 4000 : 1000}
      />
    </>
  );
}
