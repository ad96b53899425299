import type { Board } from '@camau/contracts';
import { AuthoredText } from '../components/authored-text';
import { Sentence } from '../components/sentence';
import { cycleName } from '../platform/names';
import { useTranslator } from '../platform/translation';
import { groupedChanges } from './grouped-changes';
import { boardChanges, changeSentences } from './view-model';

/** What differs from the position circulated before and, on a later version, what was corrected and why. */
export function BoardChanges({ board }: { board: Board }) {
  const translator = useTranslator();
  const { t } = translator;
  const { changes, correction } = board;
  return (
    <>
      <section className="camau-board__part">
        <h2 className="govuk-heading-m">
          {changes
            ? t('positions.board.changes.heading', { cycle: cycleName(changes.since, translator) })
            : t('positions.board.changes.headingFirst')}
        </h2>
        {changes ? (
          <ChangesSince list={changes.list} board={board} />
        ) : (
          <p className="govuk-body camau-quiet">{t('positions.board.changes.first')}</p>
        )}
      </section>
      {correction && (
        <section className="camau-board__part">
          <h2 className="govuk-heading-m">{t('positions.board.correction.heading')}</h2>
          <p className="govuk-body">
            <Sentence
              of="positions.board.correction.reason"
              parts={{ reason: <AuthoredText text={correction.reason} /> }}
            />
          </p>
          <ChangeList sentences={changeSentences(correction.list, board, translator)} />
        </section>
      )}
    </>
  );
}

function ChangesSince({ list, board }: { list: NonNullable<Board['changes']>['list']; board: Board }) {
  const translator = useTranslator();
  const { shown, others } = boardChanges(list, board);
  return (
    <>
      {shown.length === 0 && others === 0 && (
        <p className="govuk-body">{translator.t('positions.board.changes.none')}</p>
      )}
      {groupedChanges(shown, board, translator).map(({ direction, sentences }) => (
        <div key={direction} className="camau-changes">
          <h3 className="govuk-heading-s">
            {translator.t(`board.changes.direction.${direction}`, { count: sentences.length })}
          </h3>
          <ChangeList sentences={sentences} />
        </div>
      ))}
      {others > 0 && <p className="govuk-body">{translator.t('positions.board.changes.others', { count: others })}</p>}
    </>
  );
}

function ChangeList({ sentences }: { sentences: readonly string[] }) {
  const { t } = useTranslator();
  if (sentences.length === 0) return <p className="govuk-body">{t('positions.board.changes.none')}</p>;
  return (
    <ul className="govuk-list govuk-list--bullet">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
