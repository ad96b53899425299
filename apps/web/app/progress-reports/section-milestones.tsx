import type { ReportMilestone } from '@camau/contracts';
import { AppLink } from '../components/app-link';
import { AuthoredText } from '../components/authored-text';
import { column, DataTable } from '../components/data-table';
import { slipWords } from '../components/slip-words';
import { StatusTag } from '../components/status-tag';
import { useTranslator } from '../platform/translation';
import { paths } from '../paths';

interface SectionMilestonesProps {
  readonly programme: string;
  readonly subject: string;
  /** as they stand now, or as a submission froze them */
  readonly milestones: readonly Omit<ReportMilestone, 'version' | 'allowedActions'>[];
}

/** The milestones a section speaks of. */
export function SectionMilestones({ programme, subject, milestones }: SectionMilestonesProps) {
  const translator = useTranslator();
  const { t, date } = translator;
  if (milestones.length === 0) return <p className="govuk-body">{t('progress-reports.section.noMilestones')}</p>;
  return (
    <DataTable
      caption={t('progress-reports.section.milestones')}
      columns={[
        column('ref', t('milestones.column.ref')),
        column('forecast', t('milestones.column.forecast')),
        column('slip', t('milestones.column.slip')),
        column('status', t('milestones.column.status')),
      ]}
      rows={milestones.map((milestone) => ({
        key: milestone.ref,
        cells: [
          <AppLink
            key="ref"
            to={paths.milestone(programme, subject, milestone.ref)}
            className="govuk-link camau-row-link"
          >
            <span className="camau-ref">{milestone.ref}</span> <AuthoredText text={milestone.title} isUnmarked />
          </AppLink>,
          milestone.achievedOn
            ? t('milestones.achieved', { date: date(milestone.achievedOn) })
            : milestone.forecastOn
              ? date(milestone.forecastOn)
              : t('common.notSet'),
          slipWords(milestone.slip, translator),
          <span key="status">
            <StatusTag status={milestone.status} />
            {milestone.overdue && <span className="camau-note">{t('milestones.overdue')}</span>}
          </span>,
        ],
      }))}
    />
  );
}
