import type { Board } from '@camau/contracts';
import { AuthoredText } from '../components/authored-text';
import { Sentence } from '../components/sentence';
import { cycleName } from '../platform/names';
import { useTranslator } from '../platform/translation';
import { groupedChanges } from './grouped-changes';
import { boardChanges, changeSentences } from './view-model';

interface BoardChangesProps {
  readonly board: Board;
  /** only what got worse is open; the rest is counted and one press away */
  readonly isFolded?: boolean;
}

/** What differs from the position circulated before and, on a later version, what was corrected and why. */
export function BoardChanges({ board, isFolded = false }: BoardChangesProps) {
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
          <ChangesSince list={changes.list} board={board} isFolded={isFolded} />
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

interface ChangesSinceProps extends Required<BoardChangesProps> {
  readonly list: NonNullable<Board['changes']>['list'];
}

function ChangesSince({ list, board, isFolded }: ChangesSinceProps) {
  const translator = useTranslator();
  const { t } = translator;
  const { shown, others } = boardChanges(list, board);
  return (
    <>
      {shown.length === 0 && others === 0 && <p className="govuk-body">{t('positions.board.changes.none')}</p>}
      {groupedChanges(shown, board, translator).map(({ direction, sentences }) => {
        const name = t(`board.changes.direction.${direction}`, { count: sentences.length });
        return isFolded && direction !== 'worse' ? (
          <details key={direction} className="govuk-details camau-changes camau-changes--folded">
            <summary className="govuk-details__summary">
              <span className="govuk-details__summary-text">{name}</span>
            </summary>
            <ChangeList sentences={sentences} />
          </details>
        ) : (
          <div key={direction} className="camau-changes">
            <h3 className="govuk-heading-s">{name}</h3>
            <ChangeList sentences={sentences} />
          </div>
        );
      })}
      {others > 0 && <p className="govuk-body">{t('positions.board.changes.others', { count: others })}</p>}
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
