import type { Board } from '@camau/contracts';
import { AuthoredText } from '../components/authored-text';
import { Confidence } from '../components/confidence';
import { Sentence } from '../components/sentence';
import { useTranslator } from '../platform/translation';
import { FigureQuestions } from './figure-questions';
import { boardGlance, confidenceMove } from './glance';

/** What the Board reads first: the judgement, how it moved, why, who signed it; beside it the page in four sentences. */
export function BoardConfidence({ board }: { board: Board }) {
  const translator = useTranslator();
  const { t, instantDate } = translator;
  const { confidence, confidenceScale } = board;
  const before = confidenceScale.find(({ code }) => code === confidence.previous);
  const move = confidenceMove(board);
  return (
    <section className="camau-board__confidence" aria-labelledby="confidence">
      <div>
        <h2 className="govuk-heading-m" id="confidence">
          {t('positions.board.confidence.heading')}
        </h2>
        <p className="camau-board__judgement">
          <Confidence code={confidence.value} scale={confidenceScale} />
          <span className="camau-quiet">
            <Sentence
              of={`board.confidence.${move}`}
              parts={{ previous: <AuthoredText text={before?.name} isUnmarked /> }}
            />
          </span>
        </p>
        <p className="govuk-body-l camau-board__reason">
          <AuthoredText text={confidence.reason} isNarrative />
        </p>
        <p className="camau-note">
          <Sentence
            of="board.confidence.signed"
            words={{ date: instantDate(confidence.signedAt) }}
            parts={{ post: <AuthoredText text={confidence.signedBy} /> }}
          />
        </p>
        <FigureQuestions
          board={board}
          figure={{ kind: 'confidence', subject: null, ref: null }}
          pointer="/confidence"
          about={t('positions.board.confidence.heading')}
        />
      </div>
      <ul className="camau-glance" aria-label={t('board.glance.label')}>
        {boardGlance(board, translator).map(({ key, words, to, isUrgent }) => (
          <li key={key} className={`camau-glance__fact${isUrgent ? ' camau-glance__fact--urgent' : ''}`}>
            <a className="govuk-link" href={to}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
