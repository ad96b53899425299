import { SubNavigation } from '../components/sub-navigation';
import { useFrame, useProgramme } from '../platform/frame';
import { useTranslator } from '../platform/translation';
import { paths } from '../paths';

/** The pages of the plan, the same on each of them. */
export function PlanNavigation() {
  const { t } = useTranslator();
  const { slug } = useProgramme();
  const canImport = useFrame().me?.permissions[slug]?.includes('milestone:plan') ?? false;
  return (
    <SubNavigation
      label={t('change-requests.navigation.label')}
      items={[
        { text: t('milestones.title'), to: paths.milestones(slug) },
        { text: t('change-requests.title'), to: paths.changeRequests(slug) },
        { text: t('workstreams.timeline.title'), to: paths.timeline(slug) },
        ...(canImport ? [{ text: t('imports.title'), to: paths.imports(slug) }] : []),
      ]}
    />
  );
}
