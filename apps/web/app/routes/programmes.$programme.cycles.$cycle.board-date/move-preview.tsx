import { Form } from '@remix-run/react';
import type { BoardMovePreview } from '@camau/contracts';
import { Button } from '../../components/button';
import { column, DataTable } from '../../components/data-table';
import { holidayNames, stepName } from '../../cycles/calendar-words';
import { useTranslator } from '../../platform/translation';

/** Which steps would move from when to when, which stay and why, and the button that does it. */
export function MovePreview({ preview }: { preview: BoardMovePreview }) {
  const translator = useTranslator();
  const { t, date } = translator;
  const { from, to, kept, dataOn, version } = preview;
  return (
    <section aria-labelledby="move-heading" className="camau-section">
      <h2 className="govuk-heading-m" id="move-heading">
        {t('calendar.move.heading', { from: date(from), to: date(to) })}
      </h2>
      <MovedSteps preview={preview} />
      {kept.length > 0 && (
        <>
          <h3 className="govuk-heading-s">{t('calendar.move.keptHeading')}</h3>
          <ul className="govuk-list govuk-list--bullet">
            {kept.map(({ step, on, why }) => (
              <li key={step}>{t(`calendar.move.kept.${why}`, { step: stepName(step, translator), date: date(on) })}</li>
            ))}
          </ul>
        </>
      )}
      {dataOn && <p className="govuk-body">{t('calendar.move.dataOn', { date: date(dataOn) })}</p>}
      <Form method="post">
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="boardOn" value={to} />
        <Button>{t('calendar.move.save', { date: date(to) })}</Button>
      </Form>
    </section>
  );
}

function MovedSteps({ preview: { moved } }: { preview: BoardMovePreview }) {
  const translator = useTranslator();
  const { t, date } = translator;
  if (moved.length === 0) return <p className="govuk-body">{t('calendar.move.nothing')}</p>;
  return (
    <DataTable
      caption={t('calendar.move.movedCaption')}
      columns={(['step', 'from', 'to', 'holidays'] as const).map((key) => column(key, t(`calendar.move.${key}`)))}
      rows={moved.map(({ step, from, to, holidays }) => ({
        key: step,
        cells: [stepName(step, translator), date(from), date(to), holidayNames(holidays, translator)],
      }))}
    />
  );
}
