import type { Status } from '@camau/domain';
import type { Board } from '@camau/contracts';
import { AppLink } from '../components/app-link';
import { AuthoredText } from '../components/authored-text';
import { StatusTag } from '../components/status-tag';
import { useTranslator } from '../platform/translation';
import { figureAnchor, frozenRecordOf } from './board-place';
import { figureName } from './figure-name';
import { FigureQuestions } from './figure-questions';
import { boardExceptions, type ExceptionView } from './view-model';

/** Only what is off track, not received, or declared better than derived. */
export function BoardExceptions({ board }: { board: Board }) {
  const translator = useTranslator();
  const { t } = translator;
  const exceptions = boardExceptions(board, translator);
  return (
    <section className="camau-board__part" aria-labelledby="exceptions">
      <h2 className="govuk-heading-m" id="exceptions">
        {t('positions.board.exceptions.heading')}
      </h2>
      {exceptions.length === 0 && <p className="govuk-body">{t('positions.board.exceptions.none')}</p>}
      <ul className="camau-exceptions">
        {exceptions.map((exception) => (
          <li key={exception.key} className="camau-exceptions__item">
            <h3 className="govuk-heading-s">
              <AppLink to={frozenRecordOf(board, exception.subject, exception.workstream)}>{exception.title}</AppLink>
            </h3>
            <ExceptionBody exception={exception} />
            {exception.figures.map(({ figure, pointer }) => (
              <FigureQuestions
                key={figureAnchor(figure)}
                board={board}
                figure={figure}
                pointer={pointer}
                about={figureName(figure, board, translator)}
              />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function ExceptionBody({ exception }: { exception: ExceptionView }) {
  const { t } = useTranslator();
  const { declared, derived, reason, milestones, isNotReceived } = exception;
  return (
    <>
      {derived && (
        <p className="camau-exceptions__statuses">
          {declared && declared !== derived && (
            <span>
              {t('positions.board.exceptions.declared')} <StatusTag status={declared as Status} />
            </span>
          )}
          <span>
            {t('positions.board.exceptions.derived')} <StatusTag status={derived as Status} />
          </span>
        </p>
      )}
      {isNotReceived && <p className="govuk-body">{t('positions.board.exceptions.notReceived')}</p>}
      {reason && (
        <p className="govuk-body">
          <AuthoredText text={reason} isNarrative />
        </p>
      )}
      {!reason && !isNotReceived && (
        <p className="govuk-body camau-quiet">{t('positions.board.exceptions.noReason')}</p>
      )}
      {milestones.map(({ ref, words }) => (
        <p key={ref} className="govuk-body">
          {words}
        </p>
      ))}
    </>
  );
}
