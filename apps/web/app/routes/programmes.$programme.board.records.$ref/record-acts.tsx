import { Form } from '@remix-run/react';
import { BOARD_RECORD_LIMIT } from '@camau/domain';
import type { BoardRecord } from '@camau/contracts';
import { RecordFields } from '../../board/record-fields';
import { Button } from '../../components/button';
import { errorOf, NO_ERRORS, type FieldErrors } from '../../components/field-errors';
import { Textarea } from '../../components/inputs';
import { useTranslator } from '../../platform/translation';
import type { Typed } from '../../platform/typed';

interface ActProps {
  readonly record: BoardRecord;
  readonly typed: Typed | undefined;
  readonly errors: FieldErrors;
}

/** Closing needs words: what was done. */
export function CloseForm({ record, typed, errors }: ActProps) {
  const { t, language } = useTranslator();
  return (
    <section className="camau-section camau-no-print" aria-labelledby="close-heading">
      <h2 className="govuk-heading-m" id="close-heading">
        {t('board.records.close')}
      </h2>
      <Form method="post" noValidate>
        <input type="hidden" name="version" value={record.version} />
        <Textarea
          field={{
            id: 'closingWords',
            label: t('board.records.closing'),
            labelSize: 's',
            hint: t('board.records.closingHint'),
            error: errorOf(errors, 'closingWords'),
          }}
          rows={3}
          defaultValue={typed?.closingWords}
          limit={BOARD_RECORD_LIMIT}
          lang={language}
        />
        <Button name="intent" value="close">
          {t('board.records.closeSubmit')}
        </Button>
      </Form>
    </section>
  );
}

/** Other words, another owner, another day: the history keeps what was. */
export function ChangeForm({ record, typed, errors }: ActProps) {
  const { t } = useTranslator();
  const isMine = typed?.intent === 'change';
  return (
    <details className="govuk-details camau-no-print" open={isMine}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{t('board.records.change')}</span>
      </summary>
      <div className="govuk-details__text">
        <Form method="post" noValidate>
          <input type="hidden" name="version" value={record.version} />
          <RecordFields saved={record} typed={isMine ? typed : undefined} errors={isMine ? errors : NO_ERRORS} />
          <Button name="intent" value="change" variant="secondary">
            {t('board.records.changeSubmit')}
          </Button>
        </Form>
      </div>
    </details>
  );
}
