import type { Cell, MilestoneList } from '@camau/contracts';
import { AppLink } from '../../components/app-link';
import { AuthoredText } from '../../components/authored-text';
import { column, DataTable } from '../../components/data-table';
import { slipWords } from '../../components/slip-words';
import { StatusTag } from '../../components/status-tag';
import { useProgramme } from '../../platform/frame';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';

/** The first milestones of the cell by forecast, and the way to all of them. */
export function CellMilestones({ cell, list }: { cell: Cell; list: MilestoneList }) {
  const translator = useTranslator();
  const { t, date } = translator;
  const { slug } = useProgramme();
  const day = (value: string | null) => (value ? <time dateTime={value}>{date(value)}</time> : t('common.notSet'));
  return (
    <section className="camau-section">
      <h2 className="govuk-heading-m">{t('workstreams.cell.milestones.heading')}</h2>
      {list.items.length === 0 ? (
        <p className="govuk-body">{t('workstreams.cell.milestones.none')}</p>
      ) : (
        <DataTable
          caption={t('workstreams.cell.milestones.heading')}
          isCaptionHidden
          columns={[
            column('ref', t('milestones.column.ref')),
            column('tier', t('milestones.column.tier')),
            column('baseline', t('milestones.column.baseline')),
            column('forecast', t('milestones.column.forecast')),
            column('slip', t('milestones.column.slip')),
            column('status', t('milestones.column.status')),
          ]}
          rows={list.items.map((item) => ({
            key: item.ref,
            cells: [
              <AppLink key="ref" to={paths.milestone(slug, item.force, item.ref)} className="govuk-link camau-row-link">
                <span className="camau-ref">{item.ref}</span> <AuthoredText text={item.title} isUnmarked />
              </AppLink>,
              t(`milestones.tier.${item.tier}`),
              day(item.baselineOn),
              item.achievedOn ? t('milestones.achieved', { date: date(item.achievedOn) }) : day(item.forecastOn),
              slipWords(item.slip, translator),
              <StatusTag key="status" status={item.status} isCompact />,
            ],
          }))}
        />
      )}
      <p className="govuk-body">
        <AppLink to={paths.milestones(slug, { force: cell.subject, workstream: cell.workstream })}>
          {t('workstreams.cell.milestones.all')}
        </AppLink>
      </p>
      <p className="govuk-body">
        <AppLink to={paths.timeline(slug, { force: cell.subject, workstream: cell.workstream })}>
          {t('workstreams.cell.links.timeline')}
        </AppLink>
      </p>
    </section>
  );
}
