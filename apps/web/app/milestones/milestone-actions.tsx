import type { Milestone } from '@camau/contracts';
import { AppLink } from '../components/app-link';
import { ButtonLink } from '../components/button';
import { useProgramme } from '../platform/frame';
import { useTranslator } from '../platform/translation';
import { paths } from '../paths';
import { offeredActs } from './act-names';

/** So many acts stand as buttons; the rest as links beside them. */
const BUTTONS = 2;

/** What this reader may do with the milestone as it is: the act most waited for first. */
export function MilestoneActions({ milestone }: { milestone: Milestone }) {
  const { t } = useTranslator();
  const { slug } = useProgramme();
  const acts = offeredActs(milestone.allowedActions);
  if (acts.length === 0) return null;
  const to = (act: string) => paths.milestoneAct(slug, milestone.force, milestone.ref, act);
  return (
    <nav className="camau-acts" aria-label={t('milestone-acts.label')}>
      <ul className="camau-acts__list">
        {acts.map((act, index) => (
          <li key={act}>
            {index < BUTTONS ? (
              <ButtonLink to={to(act)} variant={index === 0 ? undefined : 'secondary'}>
                {t(`milestone-acts.action.${act}`)}
              </ButtonLink>
            ) : (
              <AppLink to={to(act)}>{t(`milestone-acts.action.${act}`)}</AppLink>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
