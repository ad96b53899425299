import { Link, type LinkProps } from '@remix-run/react';
import { useAsAt } from '../platform/frame';

/** A link inside the product. Inside the programme area it keeps the date looked back to. */
export function AppLink({ to, className = 'govuk-link', ...rest }: Omit<LinkProps, 'to'> & { to: string }) {
  const asAt = useAsAt();
  return <Link {...rest} className={className} to={carryAsAt(to, asAt)} />;
}

/** Adds the date looked back to to an address of the programme area that has none. */
export function carryAsAt(to: string, asAt: string | null): string {
  if (!asAt || !to.startsWith('/programmes/') || /[?&]asAt=/.test(to)) return to;
  const [path, hash] = to.split('#', 2);
  return `${path}${path?.includes('?') ? '&' : '?'}asAt=${encodeURIComponent(asAt)}${hash ? `#${hash}` : ''}`;
}
