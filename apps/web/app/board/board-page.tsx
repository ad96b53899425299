import type { Board } from '@camau/contracts';
import { londonDate } from '@camau/i18n/translator';
import { AppLink } from '../components/app-link';
import { AuthoredText } from '../components/authored-text';
import { PageHead } from '../components/page-head';
import { cycleName } from '../platform/names';
import { useTranslator } from '../platform/translation';
import { paths } from '../paths';
import { BoardConfidence } from './board-confidence';
import { BoardChanges } from './board-changes';
import { BoardExceptions } from './board-exceptions';
import { BoardMatrix } from './board-matrix';
import { BoardRecords } from './board-records';
import { DecisionsSought } from './decisions-sought';
import { Question } from './figure-questions';
import { figureName } from './figure-name';
import { otherQuestions } from './glance';

/** The Board page in its one order: confidence, decisions, outcomes, exceptions, changes, money, matrix (interface.md, Board). */
export function BoardPage({ board }: { board: Board }) {
  const translator = useTranslator();
  const { t, date, instantDate } = translator;
  const { position, cycle, programme } = board;
  return (
    <article className="camau-board">
      <PageHead
        title={t('positions.board.caption', { date: date(cycle.boardOn) })}
        documentTitle={t('positions.board.title')}
        caption={
          <>
            <AuthoredText text={programme.name} isUnmarked />, {cycleName(cycle.ref, translator)}
          </>
        }
      />
      <p className="govuk-body camau-board__known">
        {t('positions.board.known', {
          date: date(knownOn(board)),
          frozen: instantDate(position.closedAt),
          version: position.version,
        })}{' '}
        <AppLink
          className="govuk-link camau-no-print"
          to={paths.position(programme.slug, position.cycle, position.version)}
        >
          {t('positions.board.frozen')}
        </AppLink>
      </p>
      <BoardWays board={board} />
      {!position.isLatest && (
        <p className="govuk-inset-text">
          {t('board.page.earlier')} <AppLink to={paths.board(programme.slug)}>{t('board.page.toLatest')}</AppLink>
        </p>
      )}
      {position.underCorrection && <p className="govuk-inset-text">{t('positions.board.underCorrection')}</p>}
      <BoardConfidence board={board} />
      <DecisionsSought board={board} />
      <section className="camau-board__part" aria-labelledby="outcomes">
        <h2 className="govuk-heading-m" id="outcomes">
          {t(board.outcomes.length === 5 ? 'positions.board.outcomes.heading' : 'positions.board.outcomes.headingOf')}
        </h2>
        <p className="govuk-body">{t('positions.board.outcomes.notYet')}</p>
        <ol className="camau-numbered camau-numbered--tight">
          {board.outcomes.map(({ number, text }) => (
            <li key={number} value={number}>
              <AuthoredText text={text} />
            </li>
          ))}
        </ol>
      </section>
      <BoardExceptions board={board} />
      <BoardChanges board={board} isFolded />
      <section className="camau-board__part">
        <h2 className="govuk-heading-m">{t('positions.board.money.heading')}</h2>
        <p className="govuk-body">{t('positions.board.money.notYet')}</p>
      </section>
      <BoardMatrix board={board} />
      <OtherQuestions board={board} />
      <BoardRecords board={board} />
    </article>
  );
}

/** The day the facts are of: the data date, or the day of the closing when that came before it. */
function knownOn({ cycle, position }: Board): string {
  const frozenOn = londonDate(position.closedAt);
  return frozenOn < cycle.dataDate ? frozenOn : cycle.dataDate;
}

/** The ways on: what changed, earlier Boards, the page on paper. */
function BoardWays({ board: { position, programme } }: { board: Board }) {
  const { t } = useTranslator();
  const { slug } = programme;
  return (
    <ul className="camau-board__ways camau-no-print">
      {position.isLatest && (
        <li>
          <AppLink to={paths.boardChanges(slug)}>{t('board.changes.title')}</AppLink>
        </li>
      )}
      <li>
        <AppLink to={paths.positions(slug)}>{t('board.page.others')}</AppLink>
      </li>
      <li>
        <AppLink to={paths.boardPrint(slug, position.cycle, position.version)}>{t('board.print.link')}</AppLink>
      </li>
    </ul>
  );
}

/** Questions on figures that have no place of their own on the page, each naming its figure. */
function OtherQuestions({ board }: { board: Board }) {
  const translator = useTranslator();
  const { t } = translator;
  const questions = otherQuestions(board);
  if (questions.length === 0) return null;
  return (
    <section className="camau-board__part" aria-labelledby="questions">
      <h2 className="govuk-heading-m" id="questions">
        {t('board.question.others')}
      </h2>
      {questions.map((question) => (
        <div key={question.ref}>
          <h3 className="govuk-heading-s">{figureName(question.figure, board, translator)}</h3>
          <Question question={question} slug={board.programme.slug} />
        </div>
      ))}
    </section>
  );
}
