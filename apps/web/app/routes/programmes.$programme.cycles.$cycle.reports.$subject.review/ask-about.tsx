import { errorOf, type FieldErrors } from '../../components/field-errors';
import { Textarea } from '../../components/inputs';
import { useTranslator } from '../../platform/translation';
import type { TypedReportAction } from '../../progress-reports/report-form';
import type { QuestionTarget } from './view-model';

/** The form every question of the page belongs to, wherever on the page it is written. */
export const SEND_BACK_FORM = 'send-back';

/** What the page's fields need to take questions; null where this reader cannot send the report back now. */
export interface Asking {
  readonly typed?: TypedReportAction;
  readonly errors: FieldErrors;
}

/** "Ask about this": a question pinned to one field. Works without JavaScript; open when something was typed or is wrong. */
export function AskAbout({ target, asking }: { target: QuestionTarget; asking: Asking | null }) {
  const { t } = useTranslator();
  if (asking === null) return null;
  const typed = asking.typed?.questions.find(({ pointer }) => pointer === target.pointer)?.text;
  const error = errorOf(asking.errors, target.id);
  return (
    <details className="govuk-details camau-ask" open={Boolean(typed ?? error)}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          {t('reviews.ask.open')}
          <span className="govuk-visually-hidden">: {target.label}</span>
        </span>
      </summary>
      <div className="govuk-details__text">
        <Textarea
          field={{
            id: target.id,
            name: `question:${target.pointer}`,
            label: t('reviews.ask.label', { field: target.label }),
            error,
          }}
          form={SEND_BACK_FORM}
          defaultValue={typed}
          limit={1000}
          rows={3}
        />
      </div>
    </details>
  );
}
