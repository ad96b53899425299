import type { Board } from '@camau/contracts';
import { londonDate } from '@camau/i18n/translator';
import { AppLink } from '../../components/app-link';
import { AuthoredText } from '../../components/authored-text';
import { Confidence } from '../../components/confidence';
import { PageHead } from '../../components/page-head';
import { Sentence } from '../../components/sentence';
import { cycleName } from '../../platform/names';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';
import { BoardChanges } from './board-changes';
import { BoardExceptions } from './board-exceptions';
import { BoardMatrix } from './board-matrix';

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
        <AppLink to={paths.position(programme.slug, position.cycle, position.version)}>
          {t('positions.board.frozen')}
        </AppLink>
      </p>
      {position.underCorrection && <p className="govuk-inset-text">{t('positions.board.underCorrection')}</p>}
      <BoardConfidence board={board} />
      <NotYet heading={t('positions.board.decisions.heading')} words={t('positions.board.decisions.notYet')} />
      <section className="camau-board__part">
        <h2 className="govuk-heading-m">
          {t(board.outcomes.length === 5 ? 'positions.board.outcomes.heading' : 'positions.board.outcomes.headingOf')}
        </h2>
        <ol className="camau-numbered camau-numbered--tight">
          {board.outcomes.map(({ number, text }) => (
            <li key={number} value={number}>
              <AuthoredText text={text} />
            </li>
          ))}
        </ol>
        <p className="govuk-body camau-quiet">{t('positions.board.outcomes.notYet')}</p>
      </section>
      <BoardExceptions board={board} />
      <BoardChanges board={board} />
      <NotYet heading={t('positions.board.money.heading')} words={t('positions.board.money.notYet')} />
      <BoardMatrix board={board} />
    </article>
  );
}

/** The day the facts are of: the data date, or the day of the closing when that came before it. */
function knownOn({ cycle, position }: Board): string {
  const frozenOn = londonDate(position.closedAt);
  return frozenOn < cycle.dataDate ? frozenOn : cycle.dataDate;
}

function BoardConfidence({ board: { confidence, confidenceScale } }: { board: Board }) {
  const { t } = useTranslator();
  const before = confidenceScale.find(({ code }) => code === confidence.previous);
  const same = confidence.previous === confidence.value;
  return (
    <section className="camau-board__part camau-board__confidence">
      <h2 className="govuk-heading-m">{t('positions.board.confidence.heading')}</h2>
      <p className="camau-board__judgement">
        <Confidence code={confidence.value} scale={confidenceScale} />
        {confidence.previous && (
          <span className="camau-quiet">
            {same ? (
              t('positions.board.confidence.same')
            ) : (
              <Sentence
                of="positions.board.confidence.moved"
                parts={{ previous: <AuthoredText text={before?.name} isUnmarked /> }}
              />
            )}
          </span>
        )}
      </p>
      <p className="govuk-body-l">
        <AuthoredText text={confidence.reason} isNarrative />
      </p>
    </section>
  );
}

/** A part of the page whose facts are not collected yet: said, not faked. */
function NotYet({ heading, words }: { heading: string; words: string }) {
  return (
    <section className="camau-board__part">
      <h2 className="govuk-heading-m">{heading}</h2>
      <p className="govuk-body camau-quiet">{words}</p>
    </section>
  );
}
