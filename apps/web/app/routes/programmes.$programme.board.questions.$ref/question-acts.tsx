import { Form } from '@remix-run/react';
import { BOARD_QUESTION_LIMIT } from '@camau/domain';
import type { BoardQuestion } from '@camau/contracts';
import { Button } from '../../components/button';
import { errorOf, type FieldErrors } from '../../components/field-errors';
import { Textarea } from '../../components/inputs';
import { StoredPersonalData } from '../../components/personal-data';
import { useTranslator } from '../../platform/translation';

/** The office's answer, or another one while nobody but the asker and the secretariat has read it. */
export function AnswerForm({
  question,
  typed,
  errors,
}: {
  question: BoardQuestion;
  typed: string | undefined;
  errors: FieldErrors;
}) {
  const { t, language } = useTranslator();
  return (
    <Form method="post" noValidate>
      <input type="hidden" name="version" value={question.version} />
      <StoredPersonalData texts={[question.answer]} />
      <Textarea
        field={{
          id: 'answer',
          label: t(question.answer === null ? 'board.question.answerLabel' : 'board.question.answerAnew'),
          labelSize: 'm',
          hint: t('board.question.answerHint'),
          error: errorOf(errors, 'answer'),
        }}
        defaultValue={typed ?? question.answer ?? ''}
        limit={BOARD_QUESTION_LIMIT}
        lang={language}
      />
      <Button name="intent" value="answer">
        {t('board.question.answerSubmit')}
      </Button>
    </Form>
  );
}

/** The secretariat's one act: from then on the whole Board reads both, and neither changes. */
export function CirculateForm({ question }: { question: BoardQuestion }) {
  const { t } = useTranslator();
  return (
    <Form method="post">
      <input type="hidden" name="version" value={question.version} />
      <p className="govuk-body">{t('board.question.circulateMeans')}</p>
      <Button name="intent" value="circulate">
        {t('board.question.circulate')}
      </Button>
    </Form>
  );
}
