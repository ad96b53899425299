import { AppLink } from '../components/app-link';
import { useProgramme } from '../platform/frame';
import { useTranslator } from '../platform/translation';
import { paths } from '../paths';

interface PlanWaysProps {
  readonly query: {
    readonly force: string;
    readonly workstream: string;
    readonly tier: string;
    readonly status: string;
  };
}

/** From the list to the same milestones on a timeline, and to the plan at two dates. */
export function PlanWays({ query: { force, workstream, tier, status } }: PlanWaysProps) {
  const { t } = useTranslator();
  const { slug } = useProgramme();
  return (
    <p className="govuk-body camau-timeline-ways">
      <AppLink to={paths.timeline(slug, { force, workstream, tier, status })}>
        {t('workstreams.timeline.title')}
      </AppLink>
      <AppLink to={paths.compare(slug, { force, workstream })}>{t('workstreams.compare.link')}</AppLink>
    </p>
  );
}
