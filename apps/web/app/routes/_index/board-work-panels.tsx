import type { BoardQuestionItem } from '@camau/contracts';
import { AppLink } from '../../components/app-link';
import { SubjectName } from '../../components/names';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';
import { boardWorkFor } from './board-work';
import { Panel } from './panel';
import type { ProgrammeWork } from './view-model';

const PANELS = [
  { permission: 'board:answer', heading: 'board.work.answer', empty: 'board.work.noneToAnswer' },
  { permission: 'board:circulate_answer', heading: 'board.work.circulate', empty: 'board.work.noneToCirculate' },
  { permission: 'board:ask', heading: 'board.work.mine', empty: 'board.work.noneMine' },
] as const;

/** What Board pages ask of this reader, by what they may do. */
export function BoardWorkPanels({ work, permissions }: { work: ProgrammeWork; permissions: readonly string[] }) {
  const { t } = useTranslator();
  const { boardWork, programme } = work;
  if (!boardWork) return null;
  return (
    <>
      {PANELS.filter(({ permission }) => permissions.includes(permission)).map(({ permission, heading, empty }) => (
        <Panel key={permission} heading={t(heading)}>
          <Questions items={boardWorkFor(boardWork, permission)} slug={programme.slug} empty={t(empty)} />
        </Panel>
      ))}
      {permissions.includes('board:record') && (
        <Panel heading={t('board.work.undecided')}>
          {boardWork.undecided.length === 0 && <p className="govuk-body">{t('board.work.noneUndecided')}</p>}
          <ul className="camau-work__list">
            {boardWork.undecided.map(({ ref, subject }) => (
              <li key={ref}>
                <AppLink to={`${paths.board(programme.slug)}#${ref}`}>{ref}</AppLink>{' '}
                <SubjectName programme={programme} subject={subject} />
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}

function Questions({ items, slug, empty }: { items: readonly BoardQuestionItem[]; slug: string; empty: string }) {
  const { t, instantDate } = useTranslator();
  if (items.length === 0) return <p className="govuk-body">{empty}</p>;
  return (
    <ul className="camau-work__list">
      {items.map(({ ref, askedAt, state }) => (
        <li key={ref}>
          <AppLink to={paths.boardQuestion(slug, ref)}>
            {t('board.work.question', { ref, date: instantDate(askedAt) })}
          </AppLink>
          <span className="camau-note">{t(`board.question.state.${state}`)}</span>
        </li>
      ))}
    </ul>
  );
}
