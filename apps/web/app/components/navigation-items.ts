import type { Me } from '@camau/contracts';
import { paths } from '../paths';

export interface NavigationItem {
  readonly key: 'work' | 'programme' | 'matrix' | 'milestones' | 'cycles' | 'board' | 'positions' | 'people';
  readonly to: string;
  /** this very page */
  readonly isCurrent: boolean;
  /** this page or one inside it */
  readonly isActive: boolean;
}

const ROOMS = [
  { key: 'programme', permission: 'programme:read', path: paths.programme },
  { key: 'matrix', permission: 'position:read', path: paths.matrix },
  { key: 'milestones', permission: 'milestone:read', path: (slug: string) => paths.milestones(slug) },
  { key: 'cycles', permission: 'report:read', path: paths.cycles },
  { key: 'board', permission: 'position:read', path: paths.board },
  { key: 'positions', permission: 'position:read', path: paths.positions },
  { key: 'people', permission: 'people:read', path: () => paths.people() },
] as const;

/** The rooms this person may enter, in the order of the map: of the programme read now, else of the first one granted. */
export function navigationItems(
  me: Pick<Me, 'grants' | 'permissions'>,
  programme: string | null,
  pathname: string,
): NavigationItem[] {
  const slug = programme ?? me.grants[0]?.programme ?? null;
  const held = slug === null ? [] : (me.permissions[slug] ?? []);
  const rooms =
    slug === null
      ? []
      : ROOMS.filter(({ permission }) => held.includes(permission)).map(({ key, path }) => ({ key, to: path(slug) }));
  const items = [{ key: 'work' as const, to: paths.home() }, ...rooms];
  const active = items.findLast(({ key, to }) => isInside(key, to, pathname));
  return items.map((item) => ({ ...item, isCurrent: item.to === pathname, isActive: item === active }));
}

function isInside(key: NavigationItem['key'], to: string, pathname: string): boolean {
  if (pathname === to) return true;
  if (key === 'work') return false;
  if (key === 'matrix') return /^\/programmes\/[^/]+\/workstreams\//.test(pathname);
  if (key === 'milestones')
    return /^\/programmes\/[^/]+\/((forces\/[^/]+\/|national\/)?milestones\/|change-requests|imports|timeline$|compare$)/.test(
      pathname,
    );
  return key !== 'programme' && pathname.startsWith(`${to}/`);
}
