import type { ProgressReport } from '@camau/contracts';
import { useTranslator } from '../platform/translation';

/** Questions of the office on a section, with the answers they have. */
export function PinnedQuestions({ questions }: { questions: ProgressReport['questions'] }) {
  const { t, instantDate } = useTranslator();
  if (questions.length === 0) return null;
  return (
    <ul className="camau-questions">
      {questions.map(({ id, text, askedAt, answer }) => (
        <li key={id} className="govuk-inset-text">
          <strong>{t('progress-reports.section.question')}</strong>{' '}
          <span className="camau-note">{instantDate(askedAt)}</span>
          <p className="govuk-body camau-narrative">{text}</p>
          {answer && <p className="govuk-body camau-narrative">{t('progress-reports.answerWas', { answer })}</p>}
        </li>
      ))}
    </ul>
  );
}
