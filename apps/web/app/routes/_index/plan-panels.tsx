import type { Programme, Work } from '@camau/contracts';
import { AppLink } from '../../components/app-link';
import { AuthoredText } from '../../components/authored-text';
import { SubjectName } from '../../components/names';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';
import { Panel } from './panel';
import { changeItems, duePlanItems, importItems, requestItems, verificationItems, type PlanItem } from './plan-items';

interface PlanPanelProps {
  readonly programme: Pick<Programme, 'slug' | 'forces'>;
  readonly work: Work;
  readonly permissions: readonly string[];
}

/** What the plan asks of this reader: due, to verify, to decide, who is late. */
export function PlanPanels({ programme, work, permissions }: PlanPanelProps) {
  const translator = useTranslator();
  const { t, workingDays } = translator;
  const { slug } = programme;
  const can = (permission: string) => permissions.includes(permission);
  return (
    <>
      {can('milestone:reforecast') && (
        <Panel heading={t('work.plan.heading')}>
          <PlanList items={duePlanItems(slug, work, translator)} empty={t('work.plan.none')} />
          {work.due.total > work.due.items.length && (
            <p className="govuk-body">
              <AppLink to={paths.milestones(slug)}>{t('work.plan.more', { count: work.due.total })}</AppLink>
            </p>
          )}
        </Panel>
      )}
      {can('milestone:verify') && (
        <Panel heading={t('work.verify.heading')}>
          <p className="govuk-body">
            {t('work.verify.limit', { days: workingDays(work.verifications.limitWorkingDays) })}
          </p>
          <PlanList items={verificationItems(slug, work, translator)} empty={t('work.verify.none')} />
          {work.verifications.total > work.verifications.items.length && (
            <p className="govuk-body">
              <AppLink to={paths.milestones(slug, { awaiting: 'true' })}>
                {t('work.verify.more', { count: work.verifications.total })}
              </AppLink>
            </p>
          )}
        </Panel>
      )}
      {can('milestone:approve_change') && (
        <Panel heading={t('work.requests.heading')}>
          <PlanList items={requestItems(slug, work, translator)} empty={t('work.requests.none')} />
        </Panel>
      )}
      {work.imports.total > 0 && (
        <Panel heading={t('work.imports.heading')}>
          <PlanList items={importItems(slug, work, translator)} empty={t('work.imports.none')} />
        </Panel>
      )}
      {can('milestone:verify') && <LatePanel programme={programme} work={work} />}
    </>
  );
}

function LatePanel({ programme, work }: Pick<PlanPanelProps, 'programme' | 'work'>) {
  const { t } = useTranslator();
  return (
    <Panel heading={t('work.lateness.heading')}>
      {work.late.length === 0 ? (
        <p className="govuk-body">{t('work.lateness.none')}</p>
      ) : (
        <ul className="camau-work__list">
          {work.late.map(({ subject, overdue }) => (
            <li key={subject}>
              <AppLink to={paths.milestones(programme.slug, { force: subject, overdue: 'true' })}>
                <SubjectName programme={programme} subject={subject} />
              </AppLink>
              <span className="camau-note camau-late">{t('workstreams.matrix.overdue', { count: overdue })}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

/** What others changed since the reader was last here. */
export function ChangesPanel({ programme, work }: Pick<PlanPanelProps, 'programme' | 'work'>) {
  const translator = useTranslator();
  const { t } = translator;
  const { changes } = work;
  return (
    <Panel heading={t(changes.isFirstVisit ? 'work.changes.firstHeading' : 'work.changes.heading')}>
      <PlanList items={changeItems(programme.slug, work, translator)} empty={t('work.changes.none')} />
      {changes.total > changes.items.length && (
        <p className="govuk-body">
          <AppLink to={paths.compare(programme.slug, { from: changes.since })}>
            {t('work.changes.more', { count: changes.total })}
          </AppLink>
        </p>
      )}
    </Panel>
  );
}

function PlanList({ items, empty }: { items: readonly PlanItem[]; empty: string }) {
  if (items.length === 0) return <p className="govuk-body">{empty}</p>;
  return (
    <ul className="camau-work__list">
      {items.map(({ key, words, title, to, when, isLate }) => (
        <li key={key}>
          <AppLink to={to}>
            {words} {title && <AuthoredText text={title} isUnmarked />}
          </AppLink>
          <span className={isLate ? 'camau-note camau-late' : 'camau-note'}>{when}</span>
        </li>
      ))}
    </ul>
  );
}
