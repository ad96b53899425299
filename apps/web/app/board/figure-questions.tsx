import type { Board, BoardQuestionItem } from '@camau/contracts';
import type { FrozenFigure } from '@camau/domain';
import { AppLink } from '../components/app-link';
import { AuthoredText } from '../components/authored-text';
import { Sentence } from '../components/sentence';
import { WrittenWords } from '../components/written-words';
import { useTranslator } from '../platform/translation';
import { paths } from '../paths';
import { figureAnchor } from './board-place';
import { questionsOn } from './glance';

interface FigureQuestionsProps {
  readonly board: Pick<Board, 'questions' | 'position' | 'allowedActions'> & {
    readonly programme: { readonly slug: string };
  };
  readonly figure: FrozenFigure;
  /** the figure's place in the frozen document */
  readonly pointer: string | null;
  /** what the link asks about, for those who hear links apart from their place */
  readonly about: string;
}

/** Questions pinned to one figure with their answers beside it, and the way to ask another. */
export function FigureQuestions({ board, figure, pointer, about }: FigureQuestionsProps) {
  const { t } = useTranslator();
  const { cycle, version } = board.position;
  const questions = questionsOn(board.questions, figure);
  const mayAsk = pointer !== null && board.allowedActions.includes('ask');
  if (questions.length === 0 && !mayAsk) return null;
  return (
    <div className="camau-questions" id={figureAnchor(figure)}>
      {questions.map((question) => (
        <Question key={question.ref} question={question} slug={board.programme.slug} />
      ))}
      {mayAsk && (
        <AppLink
          className="govuk-link camau-questions__ask"
          to={paths.askBoard(board.programme.slug, { cycle, version, figure: pointer })}
        >
          {t('board.question.pin')}
          <span className="govuk-visually-hidden">{t('board.question.pinAbout', { about })}</span>
        </AppLink>
      )}
    </div>
  );
}

/** One question as it stands beside its figure: who reads it, what was asked, what was answered. */
export function Question({ question, slug }: { question: BoardQuestionItem; slug: string }) {
  const { t, instantDate } = useTranslator();
  const { ref, state, text, textLanguage, answer, answerLanguage, askedBy, askedAt, answeredBy, answeredAt } = question;
  return (
    <div className={`camau-question${state === 'circulated' ? '' : ' camau-question--private'}`}>
      <p className="camau-question__words">
        <WrittenWords words={text} language={textLanguage} />
      </p>
      <p className="camau-note">
        <AppLink to={paths.boardQuestion(slug, ref)}>{ref}</AppLink>,{' '}
        <Sentence
          of="board.question.by"
          words={{ date: instantDate(askedAt) }}
          parts={{ post: <AuthoredText text={askedBy} isUnmarked /> }}
        />
        {'. '}
        {t(`board.question.seen.${state}`)}
      </p>
      {answer !== null && (
        <p className="camau-question__words">
          <strong>{t('board.question.answer')}</strong> <WrittenWords words={answer} language={answerLanguage} />
          <span className="camau-note">
            <Sentence
              of="board.question.by"
              words={{ date: answeredAt ? instantDate(answeredAt) : '' }}
              parts={{ post: <AuthoredText text={answeredBy} isUnmarked /> }}
            />
          </span>
        </p>
      )}
    </div>
  );
}
