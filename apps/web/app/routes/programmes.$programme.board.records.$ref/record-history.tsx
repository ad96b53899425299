import type { BoardRecord } from '@camau/contracts';
import { AuthoredText } from '../../components/authored-text';
import { Sentence } from '../../components/sentence';
import { useTranslator } from '../../platform/translation';
import { historyKey } from './history-key';

/** Every state the record was in, oldest first: nothing that was recorded is lost. */
export function RecordHistory({ record: { history } }: { record: Pick<BoardRecord, 'history'> }) {
  const { t, date, instantDate } = useTranslator();
  return (
    <section className="camau-section" aria-labelledby="history">
      <h2 className="govuk-heading-m" id="history">
        {t('board.records.history')}
      </h2>
      <ul className="govuk-list">
        {history.map((entry, index) => (
          <li key={entry.at}>
            <Sentence
              of={`board.records.event.${historyKey(history[index - 1], entry)}`}
              words={{ at: instantDate(entry.at), due: entry.dueOn ? date(entry.dueOn) : '' }}
              parts={{ post: <AuthoredText text={entry.by} empty={t('board.records.nobody')} isUnmarked /> }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
