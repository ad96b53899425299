import { useLocation } from '@remix-run/react';
import { AppLink } from './app-link';

export interface SubNavigationItem {
  readonly text: string;
  readonly to: string;
}

/** MoJ sub-navigation: the pages of one room. */
export function SubNavigation({ label, items }: { label: string; items: readonly SubNavigationItem[] }) {
  const { pathname } = useLocation();
  return (
    <nav className="moj-sub-navigation" aria-label={label}>
      <ul className="moj-sub-navigation__list">
        {items.map(({ text, to }) => (
          <li key={to} className="moj-sub-navigation__item">
            <AppLink className="moj-sub-navigation__link" to={to} aria-current={pathname === to ? 'page' : undefined}>
              {text}
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
