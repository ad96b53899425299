import { Form } from '@remix-run/react';
import type { ProgressReport } from '@camau/contracts';
import { AuthoredText } from '../../components/authored-text';
import { Button } from '../../components/button';
import { errorOf, type FieldErrors } from '../../components/field-errors';
import { Textarea } from '../../components/inputs';
import { Sentence } from '../../components/sentence';
import { useTranslator } from '../../platform/translation';
import type { TypedReportAction } from '../../progress-reports/report-form';
import { WrittenWords } from '../../components/written-words';

interface AsksProps {
  readonly report: Pick<ProgressReport, 'asks' | 'allowedActions'>;
  readonly isLive: boolean;
  readonly typed?: TypedReportAction;
  readonly errors: FieldErrors;
}

/** What the report asks of the Board, each with the office's answer or the two buttons that give it. */
export function Asks({ report, isLive, typed, errors }: AsksProps) {
  const { t } = useTranslator();
  if (report.asks.length === 0) return null;
  const canDecide = isLive && report.allowedActions.includes('decide_ask');
  return (
    <section className="camau-section">
      <h2 className="govuk-heading-m">{t('reviews.asks.heading')}</h2>
      <p className="govuk-body">{t('reviews.asks.lead')}</p>
      {report.asks.map((ask) => (
        <div key={ask.ref} className="camau-card">
          <h3 className="govuk-heading-s">
            <span className="camau-ref">{ask.ref}</span> {t(`reviews.asks.kind.${ask.kind}`)}
            {ask.workstream && `, ${ask.workstream}`}
          </h3>
          <p className="govuk-body">
            <AuthoredText text={ask.text} isNarrative />
          </p>
          <Answer ask={ask} />
          {canDecide && ask.kind !== 'note' && (
            <Decide ask={ask} typed={typed?.ask === ask.ref ? typed : undefined} errors={errors} />
          )}
        </div>
      ))}
    </section>
  );
}

type Ask = ProgressReport['asks'][number];

function Answer({ ask: { state, decidedAt, decidedBy, decisionReason, decisionLanguage } }: { ask: Ask }) {
  const { instantDate } = useTranslator();
  if (decidedAt === null) return null;
  return (
    <p className="govuk-body">
      <Sentence
        of={state === 'for_board' ? 'reviews.asks.taken' : 'reviews.asks.notTaken'}
        words={{ date: instantDate(decidedAt) }}
        parts={{ post: <AuthoredText text={decidedBy} isUnmarked /> }}
      />{' '}
      {decisionReason && <WrittenWords words={decisionReason} language={decisionLanguage} />}
    </p>
  );
}

function Decide({ ask, typed, errors }: { ask: Ask; typed?: TypedReportAction; errors: FieldErrors }) {
  const { t } = useTranslator();
  return (
    <Form method="post" noValidate>
      <input type="hidden" name="action" value="decide_ask" />
      <input type="hidden" name="version" value={ask.version} />
      <input type="hidden" name="ask" value={ask.ref} />
      <Textarea
        field={{
          id: `reason-${ask.ref}`,
          name: 'reason',
          label: t('reviews.asks.reason'),
          error: typed && errorOf(errors, 'reason'),
        }}
        defaultValue={typed?.reason}
        limit={1000}
        rows={2}
      />
      <div className="camau-choices">
        <Button name="take" value="yes">
          {t('reviews.asks.take')}
        </Button>
        <Button name="take" value="no" variant="secondary">
          {t('reviews.asks.leave')}
        </Button>
      </div>
    </Form>
  );
}
