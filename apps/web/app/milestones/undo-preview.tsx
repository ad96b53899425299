import type { MilestoneHistory } from '@camau/contracts';
import { AuthoredText } from '../components/authored-text';
import { Sentence } from '../components/sentence';
import { useProgramme } from '../platform/frame';
import { useTranslator } from '../platform/translation';
import { HistoryLine } from './history-lines';
import { actWords, undoSentences } from './history-sentences';

/** What undoing brings back: the change, who made it when, and every field as it was before it. */
export function UndoPreview({ latest }: { latest: MilestoneHistory['items'][number] }) {
  const translator = useTranslator();
  const { t, instant } = translator;
  const programme = useProgramme();
  const sentences = undoSentences(latest, programme, translator);
  return (
    <>
      <p className="govuk-body-l">
        <Sentence
          of="milestone-acts.undo.what"
          words={{ act: actWords(latest, translator), instant: instant(latest.at) }}
          parts={{ post: <AuthoredText text={latest.by} empty={t('milestone-acts.system')} isUnmarked /> }}
        />
      </p>
      {sentences.length > 0 && (
        <>
          <p className="govuk-body">{t('milestone-acts.undo.back')}</p>
          <ul className="govuk-list govuk-list--bullet">
            {sentences.map((sentence) => (
              <li key={JSON.stringify(sentence)}>
                <HistoryLine sentence={sentence} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="govuk-body">{t('milestone-acts.undo.kept')}</p>
    </>
  );
}
