import { AppLink } from '../../components/app-link';
import { SubjectName } from '../../components/names';
import { ReportStateTag } from '../../components/report-state-tag';
import { useTranslator } from '../../platform/translation';
import { BoardPanel } from './board-panel';
import { BoardWorkPanels } from './board-work-panels';
import { Panel } from './panel';
import { PeoplePanel } from './people-panel';
import { ChangesPanel, PlanPanels } from './plan-panels';
import { TranslationsPanel } from './translations-panel';
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
  const { t } = translator;
  const can = (permission: string) => permissions.includes(permission);
  return (
    <div className="camau-work">
      {can('position:read') && !can('milestone:read') && <BoardPanel work={work} />}
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
      <BoardWorkPanels work={work} permissions={permissions} />
      {work.people && <PeoplePanel people={work.people} />}
      {work.translations && (
        <TranslationsPanel
          slug={work.programme.slug}
          translations={work.translations}
          isTranslator={can('translation:write')}
        />
      )}
      {work.plan && <PlanPanels programme={work.programme} work={work.plan} permissions={permissions} />}
      {work.plan && <ChangesPanel programme={work.programme} work={work.plan} />}
      {can('position:read') && can('milestone:read') && <BoardPanel work={work} />}
    </div>
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
