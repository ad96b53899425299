import type { ProgressReport } from '@camau/contracts';
import { errorOf, type FieldErrors } from '../../components/field-errors';
import { Textarea } from '../../components/inputs';
import { useTranslator } from '../../platform/translation';
import { PinnedQuestions } from '../../progress-reports/pinned-questions';
import type { SectionValues } from '../../progress-reports/section-form';

interface QuestionAnswersProps {
  readonly questions: ProgressReport['questions'];
  readonly values: SectionValues;
  readonly errors: FieldErrors;
}

/** The office's questions on this section: those answered to read, the others with room for the answer. */
export function QuestionAnswers({ questions, values, errors }: QuestionAnswersProps) {
  const { t } = useTranslator();
  return questions.map((question) => (
    <div key={question.id}>
      <PinnedQuestions questions={[question]} isAbout />
      {question.answer === null && (
        <Textarea
          field={{
            id: `answer-${question.id}`,
            label: t('progress-reports.answer'),
            labelSize: 's',
            error: errorOf(errors, `answer-${question.id}`),
          }}
          defaultValue={values.answers.find(({ id }) => id === question.id)?.answer}
          limit={1000}
          rows={3}
        />
      )}
    </div>
  ));
}
