import type { Board } from '@camau/contracts';
import { AppLink } from '../components/app-link';
import { AuthoredText } from '../components/authored-text';
import { PageHead } from '../components/page-head';
import { cycleName } from '../platform/names';
import { useTranslator } from '../platform/translation';
import { paths } from '../paths';
import { BoardChanges } from './board-changes';
import { BoardConfidence } from './board-confidence';
import { RecordList, RecordTable } from './board-records';
import { recordsSince } from './corrections';
import { changeSentences } from './view-model';

/** What changed since we last met, on one page: the last two circulated positions, what was done and given out since, what was corrected. */
export function ChangesPage({ board, corrections }: { board: Board; corrections: readonly Board[] }) {
  const { t, date } = useTranslator();
  const { previousBoard, programme } = board;
  const { taken, closed, waiting } = recordsSince(board);
  const { slug } = programme;
  return (
    <article className="camau-board">
      <PageHead title={t('board.changes.title')} caption={<AuthoredText text={programme.name} isUnmarked />} />
      <p className="govuk-body-l">
        {previousBoard
          ? t('board.changes.between', { before: date(previousBoard.boardOn), now: date(board.cycle.boardOn) })
          : t('board.changes.first')}{' '}
        <AppLink to={paths.board(slug)}>{t('board.changes.toBoard')}</AppLink>
      </p>
      <BoardConfidence board={board} />
      <Part heading={t('board.changes.done')} isEmpty={closed.length === 0} empty={t('board.changes.noneDone')}>
        <RecordList records={closed} slug={slug} />
      </Part>
      <Part heading={t('board.changes.taken')} isEmpty={taken.length === 0} empty={t('board.changes.noneTaken')}>
        <RecordList records={taken} slug={slug} />
      </Part>
      <Part
        heading={t('board.records.outstanding')}
        isEmpty={waiting.length === 0}
        empty={t('board.records.noneOutstanding')}
      >
        <RecordTable caption={t('board.records.outstanding')} records={waiting} slug={slug} />
      </Part>
      <BoardChanges board={board} />
      {corrections
        .filter(({ position }) => position.cycle !== board.position.cycle)
        .map((corrected) => (
          <Correction key={`${corrected.position.cycle}-${corrected.position.version}`} corrected={corrected} />
        ))}
    </article>
  );
}

function Correction({ corrected }: { corrected: Board }) {
  const translator = useTranslator();
  const { t } = translator;
  const { position, correction, programme } = corrected;
  const sentences = correction ? changeSentences(correction.list, corrected, translator) : [];
  return (
    <Part
      heading={t('board.changes.corrected', {
        cycle: cycleName(position.cycle, translator),
        version: position.version,
      })}
      isEmpty={correction === null}
      empty=""
    >
      <p className="govuk-body">
        <AuthoredText text={correction?.reason} isNarrative />{' '}
        <AppLink to={paths.boardOf(programme.slug, position.cycle, position.version)}>
          {t('board.changes.readCorrected')}
        </AppLink>
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Part>
  );
}

function Part({
  heading,
  isEmpty,
  empty,
  children,
}: {
  heading: string;
  isEmpty: boolean;
  empty: string;
  children: React.ReactNode;
}) {
  return (
    <section className="camau-board__part">
      <h2 className="govuk-heading-m">{heading}</h2>
      {isEmpty ? <p className="govuk-body camau-quiet">{empty}</p> : children}
    </section>
  );
}
