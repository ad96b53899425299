import type { ProgressReport } from '@camau/contracts';
import { AuthoredText } from '../components/authored-text';
import { Sentence } from '../components/sentence';
import { useTranslator } from '../platform/translation';
import { WrittenWords } from '../components/written-words';
import { questionAbout } from './view-model';

interface PinnedQuestionsProps {
  readonly questions: ProgressReport['questions'];
  /** says what each is about: away from the field it is pinned to */
  readonly isAbout?: boolean;
}

/** Questions of the office, each with its answer, who asked and who answered. */
export function PinnedQuestions({ questions, isAbout = false }: PinnedQuestionsProps) {
  const translator = useTranslator();
  const { t, instantDate } = translator;
  if (questions.length === 0) return null;
  return (
    <ul className="camau-questions">
      {questions.map(
        ({ id, pointer, text, textLanguage, askedAt, askedBy, answer, answerLanguage, answeredBy, answeredAt }) => (
          <li key={id} className="govuk-inset-text">
            <strong>{t('progress-reports.section.question')}</strong>{' '}
            <span className="camau-note">
              <Sentence
                of="reviews.question.asked"
                words={{ date: instantDate(askedAt) }}
                parts={{ post: <AuthoredText text={askedBy} isUnmarked /> }}
              />
            </span>
            {isAbout && <Subject words={questionAbout(pointer, translator)} />}
            <p className="govuk-body">
              <WrittenWords words={text} language={textLanguage} />
            </p>
            {answer && answeredAt ? (
              <>
                <strong>{t('reviews.question.answer')}</strong>{' '}
                <span className="camau-note">
                  <Sentence
                    of="reviews.question.answered"
                    words={{ date: instantDate(answeredAt) }}
                    parts={{ post: <AuthoredText text={answeredBy} isUnmarked /> }}
                  />
                </span>
                <p className="govuk-body">
                  <WrittenWords words={answer} language={answerLanguage} />
                </p>
              </>
            ) : (
              <p className="govuk-body camau-quiet">{t('reviews.question.open')}</p>
            )}
          </li>
        ),
      )}
    </ul>
  );
}

function Subject({ words }: { words: string | null }) {
  return words && <p className="govuk-body govuk-!-margin-bottom-1 govuk-!-font-weight-bold">{words}</p>;
}
