import { useLocation } from '@remix-run/react';
import { useEffect, useRef } from 'react';

/** After moving to another page inside the browser, puts the keyboard and screen reader at its heading, as a page load would. */
export function PageFocus() {
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    const heading = document.querySelector<HTMLElement>('main h1');
    if (!heading || document.activeElement?.closest('.govuk-error-summary, .govuk-notification-banner')) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [pathname]);
  return null;
}
