import { AppLink } from '../../components/app-link';
import { Confidence } from '../../components/confidence';
import { cycleName } from '../../platform/names';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';
import { Panel } from './panel';
import type { ProgrammeWork } from './view-model';

/** What the Board was told last, and where every workstream stands. */
export function BoardPanel({ work }: { work: ProgrammeWork }) {
  const translator = useTranslator();
  const { t, date } = translator;
  const { slug, nextBoardOn } = work.programme;
  return (
    <Panel heading={t('work.board.heading')}>
      {work.board ? (
        <>
          <p className="camau-work__confidence">
            {t('cycles.confidence.heading')}{' '}
            <Confidence code={work.board.confidence.value} scale={work.board.confidenceScale} />
          </p>
          <p className="govuk-body">
            <AppLink to={paths.board(slug)}>
              {t('work.board.read', { cycle: cycleName(work.board.cycle.ref, translator) })}
            </AppLink>
            <span className="camau-note">{t('work.board.on', { date: date(work.board.cycle.boardOn) })}</span>
            {nextBoardOn && <span className="camau-note">{t('work.board.next', { date: date(nextBoardOn) })}</span>}
          </p>
        </>
      ) : (
        <p className="govuk-body">{t('work.board.none')}</p>
      )}
      <p className="govuk-body">
        <AppLink to={paths.matrix(slug)}>{t('workstreams.matrix.title')}</AppLink>
      </p>
    </Panel>
  );
}
