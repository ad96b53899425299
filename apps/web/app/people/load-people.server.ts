import type { Programme, User } from '@camau/contracts';
import { pathOf } from '../platform/parameters';
import { notFound, read, type RouteArgs } from '../platform/request.server';

/** The user of the page. */
export function loadUser(args: RouteArgs): Promise<User> {
  const { user: id } = pathOf(args.params, 'user');
  return read(args, (api) => api.GET('/api/v1/users/{id}', { params: { path: { id } } }));
}

/** The programme roles are given in: the one asked for, else the first the reader administers; and the others to choose from. */
export async function loadAdministered(args: RouteArgs): Promise<{ programme: Programme; others: string[] }> {
  const me = await read(args, (api) => api.GET('/api/v1/me'));
  const administered = Object.entries(me.permissions)
    .filter(([, held]) => held.includes('people:manage'))
    .map(([slug]) => slug);
  const asked = new URL(args.request.url).searchParams.get('programme');
  const slug = administered.find((each) => each === asked) ?? administered[0];
  if (slug === undefined) throw notFound(args);
  const programme = await read(args, (api) =>
    api.GET('/api/v1/programmes/{programme}', { params: { path: { programme: slug } } }),
  );
  return { programme, others: administered.filter((each) => each !== slug) };
}
