import type { Board } from '@camau/contracts';
import type { FrozenFigure } from '@camau/domain';
import { AppLink } from '../components/app-link';
import { AuthoredText } from '../components/authored-text';
import { Confidence } from '../components/confidence';
import { StatusCounts, StatusTag } from '../components/status-tag';
import { cycleName } from '../platform/names';
import { useTranslator } from '../platform/translation';
import { paths } from '../paths';
import { frozenRecordOf } from './board-place';
import { figureName } from './figure-name';

/** A figure as the position froze it: what a question is about. */
export function FigureSummary({ board, figure }: { board: Board; figure: FrozenFigure }) {
  const translator = useTranslator();
  const { t } = translator;
  const { position, programme } = board;
  return (
    <div className="camau-figure">
      <p className="govuk-body camau-figure__name">{figureName(figure, board, translator)}</p>
      <FigureValue board={board} figure={figure} />
      <p className="camau-note">
        <AppLink
          to={
            figure.subject
              ? frozenRecordOf(board, figure.subject, figure.kind === 'section' ? figure.ref : null)
              : paths.position(programme.slug, position.cycle, position.version)
          }
        >
          {t('board.question.frozen', { cycle: cycleName(position.cycle, translator), version: position.version })}
        </AppLink>
      </p>
    </div>
  );
}

function FigureValue({ board, figure: { kind, subject, ref } }: { board: Board; figure: FrozenFigure }) {
  const { t, date } = useTranslator();
  const of = board.subjects.find(({ slug }) => slug === subject);
  if (kind === 'confidence') {
    return (
      <>
        <p>
          <Confidence code={board.confidence.value} scale={board.confidenceScale} />
        </p>
        <p className="govuk-body">
          <AuthoredText text={board.confidence.reason} isNarrative />
        </p>
      </>
    );
  }
  if (kind === 'counts')
    return <StatusCounts counts={ref === 'sections' ? board.counts.sections : board.counts.milestones} />;
  if (kind === 'ask') return <AuthoredText text={board.asks.find((ask) => ask.ref === ref)?.text} isNarrative />;
  const section = kind === 'section' ? of?.sections.find(({ workstream }) => workstream === ref) : undefined;
  if (section) {
    return (
      <p className="camau-exceptions__statuses">
        {section.declared && (
          <span>
            {t('positions.board.exceptions.declared')} <StatusTag status={section.declared} />
          </span>
        )}
        <span>
          {t('positions.board.exceptions.derived')} <StatusTag status={section.derived} />
        </span>
      </p>
    );
  }
  const milestone = kind === 'milestone' ? of?.milestones.find((candidate) => candidate.ref === ref) : undefined;
  if (!milestone) return null;
  return (
    <p className="camau-exceptions__statuses">
      <StatusTag status={milestone.status} />
      {milestone.forecastOn && <span>{t('board.question.forecast', { date: date(milestone.forecastOn) })}</span>}
    </p>
  );
}
