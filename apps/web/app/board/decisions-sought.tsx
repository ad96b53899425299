import type { Board, BoardRecordItem } from '@camau/contracts';
import { AppLink } from '../components/app-link';
import { AuthoredText } from '../components/authored-text';
import { useTranslator } from '../platform/translation';
import { paths } from '../paths';
import { FigureQuestions } from './figure-questions';
import { frozenRecordOf } from './board-place';
import { frozenNames } from './view-model';

/** What the Board is asked, decisions first, each with what became of it. */
export function DecisionsSought({ board }: { board: Board }) {
  const { t } = useTranslator();
  return (
    <section className="camau-board__part" aria-labelledby="decisions">
      <h2 className="govuk-heading-m" id="decisions">
        {t('positions.board.decisions.heading')}
      </h2>
      {board.asks.length === 0 && <p className="govuk-body">{t('board.asks.none')}</p>}
      {board.asks.length > 0 && (
        <ol className="camau-asks">
          {board.asks.map((ask) => (
            <Ask key={ask.ref} ask={ask} board={board} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Ask({ ask, board }: { ask: Board['asks'][number]; board: Board }) {
  const translator = useTranslator();
  const { t } = translator;
  const names = frozenNames(board, translator);
  const records = board.records.filter((record) => record.ask === ask.ref);
  const from = ask.workstream
    ? t('positions.board.exceptions.title', {
        subject: names.subject(ask.subject),
        workstream: names.workstream(ask.workstream),
      })
    : names.subject(ask.subject);
  return (
    <li className="camau-asks__item" id={ask.ref}>
      <p className="camau-asks__words">
        <strong className={`govuk-tag camau-asks__kind camau-asks__kind--${ask.kind}`}>
          {t(`board.asks.kind.${ask.kind}`)}
        </strong>{' '}
        <AuthoredText text={ask.text} isNarrative />
      </p>
      <p className="camau-note">
        {ask.ref}, <AppLink to={frozenRecordOf(board, ask.subject, ask.workstream)}>{from}</AppLink>
      </p>
      {records.map((record) => (
        <Taken key={record.ref} record={record} slug={board.programme.slug} />
      ))}
      {board.allowedActions.includes('record') && (
        <p className="camau-asks__record">
          <AppLink to={paths.newBoardRecord(board.programme.slug, { cycle: board.position.cycle, ask: ask.ref })}>
            {t('board.asks.record')}
            <span className="govuk-visually-hidden">{t('board.asks.recordOf', { ref: ask.ref })}</span>
          </AppLink>
        </p>
      )}
      <FigureQuestions
        board={board}
        figure={{ kind: 'ask', subject: ask.subject, ref: ask.ref }}
        pointer={ask.pointer}
        about={ask.ref}
      />
    </li>
  );
}

function Taken({ record, slug }: { record: BoardRecordItem; slug: string }) {
  const { t } = useTranslator();
  return (
    <p className="camau-asks__taken">
      <strong>{t(`board.records.kind.${record.kind}`)}</strong>{' '}
      <AppLink to={paths.boardRecord(slug, record.ref)}>{record.ref}</AppLink>:{' '}
      <AuthoredText text={record.text} isNarrative />
    </p>
  );
}
