import type { DatedStep } from '@camau/contracts';
import { column, DataTable } from '../components/data-table';
import { useTranslator } from '../platform/translation';
import { holidayNames, stepName } from './calendar-words';

/** A cycle's steps and their dates, with the bank holidays that made them earlier. */
export function DatedSteps({ steps }: { steps: readonly DatedStep[] }) {
  const translator = useTranslator();
  const { t, date } = translator;
  return (
    <DataTable
      caption={t('calendar.add.caption')}
      isCaptionHidden
      columns={[
        column('step', t('calendar.add.step')),
        column('date', t('calendar.add.date')),
        column('holidays', t('calendar.add.holidays')),
      ]}
      rows={steps.map(({ step, on, holidays }) => ({
        key: step,
        cells: [
          stepName(step, translator),
          <time key="date" dateTime={on}>
            {date(on)}
          </time>,
          holidayNames(holidays, translator),
        ],
      }))}
    />
  );
}
