import type { ProgressReport } from '@camau/contracts';
import { AuthoredText } from '../components/authored-text';
import { Sentence } from '../components/sentence';
import { useTranslator } from '../platform/translation';
import { WrittenWords } from '../components/written-words';

/** Questions of the office on a field, each with its answer, who asked and who answered. */
export function PinnedQuestions({ questions }: { questions: ProgressReport['questions'] }) {
  const { t, instantDate } = useTranslator();
  if (questions.length === 0) return null;
  return (
    <ul className="camau-questions">
      {questions.map(({ id, text, textLanguage, askedAt, askedBy, answer, answerLanguage, answeredBy, answeredAt }) => (
        <li key={id} className="govuk-inset-text">
          <strong>{t('progress-reports.section.question')}</strong>{' '}
          <span className="camau-note">
            <Sentence
              of="reviews.question.asked"
              words={{ date: instantDate(askedAt) }}
              parts={{ post: <AuthoredText text={askedBy} isUnmarked /> }}
            />
          </span>
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
      ))}
    </ul>
  );
}
