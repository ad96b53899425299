import type { Me, ProgrammeFrame } from '@camau/contracts';
import { useLocation } from '@remix-run/react';
import { useTranslator } from '../platform/translation';
import { AppLink } from './app-link';
import { navigationItems } from './navigation-items';

/** GOV.UK service navigation: your work, then the programme's rooms this person may enter. */
export function Navigation({ me, programme }: { me: Me; programme: ProgrammeFrame | null }) {
  const { t } = useTranslator();
  const { pathname } = useLocation();
  const items = navigationItems(me, programme?.slug ?? null, pathname);
  return (
    <div className="govuk-service-navigation camau-navigation">
      <div className="govuk-width-container">
        <div className="govuk-service-navigation__container">
          <nav aria-label={t('common.nav.label')} className="govuk-service-navigation__wrapper">
            <ul className="govuk-service-navigation__list">
              {items.map(({ key, to, isCurrent, isActive }) => (
                <li
                  key={key}
                  className={`govuk-service-navigation__item${isActive ? ' govuk-service-navigation__item--active' : ''}`}
                >
                  <AppLink
                    className="govuk-service-navigation__link"
                    to={to}
                    aria-current={isCurrent ? 'page' : isActive ? 'true' : undefined}
                  >
                    {isActive ? (
                      <strong className="govuk-service-navigation__active-fallback">{t(`common.nav.${key}`)}</strong>
                    ) : (
                      t(`common.nav.${key}`)
                    )}
                  </AppLink>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </div>
  );
}
