import { useLocation } from '@remix-run/react';
import type { ProgressReport, ReportSection } from '@camau/contracts';
import { AppLink } from '../../components/app-link';
import { useTranslator } from '../../platform/translation';
import { withQuery, paths } from '../../paths';

/** The ways from a section to its milestones and back: all of them re-forecast on one page, each claimed on its own. */
export function MilestoneWays({ report, section }: { report: ProgressReport; section: ReportSection }) {
  const { t } = useTranslator();
  const { pathname, search } = useLocation();
  const back = `${pathname}${search}`;
  const open = section.milestones.filter(
    ({ baselineOn, achievedOn, status }) => baselineOn !== null && achievedOn === null && status !== 'cancelled',
  );
  if (open.length === 0) return null;
  const refs = open.map(({ ref }) => `ref=${encodeURIComponent(ref)}`).join('&');
  return (
    <ul className="govuk-list camau-milestone-ways">
      <li>
        <AppLink to={`${paths.reforecastSeveral(report.programme, { back })}&${refs}`}>
          {t('report-sections.milestones.reforecast')}
        </AppLink>
      </li>
      {open.map(({ ref }) => (
        <li key={ref}>
          <AppLink
            to={withQuery(paths.milestoneAct(report.programme, report.subject, ref, 'claim'), { returnTo: back })}
          >
            {t('report-sections.milestones.claim', { ref })}
          </AppLink>
        </li>
      ))}
    </ul>
  );
}
