import type { ReactNode } from 'react';
import { AppLink } from '../../components/app-link';
import { AuthoredText } from '../../components/authored-text';
import { Confidence } from '../../components/confidence';
import { SubjectName } from '../../components/names';
import { ReportStateTag } from '../../components/report-state-tag';
import { cycleName } from '../../platform/names';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';
import {
  dueItems,
  outstandingReports,
  reviewItems,
  type Outstanding,
  type ProgrammeWork,
  type WorkItem,
} from './view-model';

/** One programme's part of the home page: what needs me, before what is there. */
export function ProgrammeSection({ work, permissions }: { work: ProgrammeWork; permissions: readonly string[] }) {
  const translator = useTranslator();
  const { t, date } = translator;
  const { slug } = work.programme;
  const can = (permission: string) => permissions.includes(permission);
  return (
    <div className="camau-work">
      {(can('report:save') ||
        can('report:accept') ||
        permissions.some((permission) => permission.startsWith('cycle:')) ||
        can('position:circulate')) && (
        <Panel heading={t('work.due.heading')}>
          <WorkList items={dueItems(work, translator)} empty={t('work.due.none')} />
        </Panel>
      )}
      {can('report:accept') && (
        <Panel heading={t('work.review.heading')}>
          <WorkList items={reviewItems(work, translator)} empty={t('work.review.none')} />
        </Panel>
      )}
      {can('cycle:close') && (
        <Panel heading={t('work.outstanding.heading')}>
          <OutstandingList programme={work.programme} items={outstandingReports(work, translator)} />
        </Panel>
      )}
      {work.overdue.length > 0 && (
        <Panel heading={t('work.overdue.heading')}>
          <ul className="camau-work__list">
            {work.overdue.map((milestone) => (
              <li key={milestone.ref}>
                <AppLink to={paths.milestone(slug, milestone.force, milestone.ref)}>
                  {milestone.ref} <AuthoredText text={milestone.title} isUnmarked />
                </AppLink>
              </li>
            ))}
          </ul>
          <p className="govuk-body">
            <AppLink to={paths.milestones(slug, { status: 'off_track' })}>{t('work.overdue.all')}</AppLink>
          </p>
        </Panel>
      )}
      {can('position:read') && (
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
                {work.programme.nextBoardOn && (
                  <span className="camau-note">{t('work.board.next', { date: date(work.programme.nextBoardOn) })}</span>
                )}
              </p>
            </>
          ) : (
            <p className="govuk-body">{t('work.board.none')}</p>
          )}
        </Panel>
      )}
    </div>
  );
}

function Panel({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section className="camau-panel">
      <h3 className="govuk-heading-s">{heading}</h3>
      {children}
    </section>
  );
}

function WorkList({ items, empty }: { items: readonly WorkItem[]; empty: string }) {
  if (items.length === 0) return <p className="govuk-body">{empty}</p>;
  return (
    <ul className="camau-work__list">
      {items.map(({ key, words, to, when, isLate, state }) => (
        <li key={key}>
          <AppLink to={to}>{words}</AppLink> {state && <ReportStateTag state={state} />}
          <span className={isLate ? 'camau-note camau-late' : 'camau-note'}>{when}</span>
        </li>
      ))}
    </ul>
  );
}

interface OutstandingListProps {
  readonly programme: ProgrammeWork['programme'];
  readonly items: readonly Outstanding[];
}

function OutstandingList({ programme, items }: OutstandingListProps) {
  const { t } = useTranslator();
  if (items.length === 0) return <p className="govuk-body">{t('work.outstanding.none')}</p>;
  return (
    <ul className="camau-work__list">
      {items.map(({ key, subject, state, when, isLate }) => (
        <li key={key}>
          <SubjectName programme={programme} subject={subject} /> <ReportStateTag state={state} />
          <span className={isLate ? 'camau-note camau-late' : 'camau-note'}>{when}</span>
        </li>
      ))}
    </ul>
  );
}
