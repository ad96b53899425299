import type { LoaderFunctionArgs } from '@remix-run/node';
import type { Milestone } from '@camau/contracts';
import { pathOf } from '../platform/parameters';
import { notFound, read, type RouteArgs } from '../platform/request.server';

/** One milestone; not found when the address names another force than its own. */
export async function loadMilestone(args: RouteArgs): Promise<Milestone> {
  const path = pathOf(args.params, 'programme', 'ref');
  const milestone = await read(args, (api, asAt) =>
    api.GET('/api/v1/programmes/{programme}/milestones/{ref}', { params: { path, query: { asAt } } }),
  );
  if (milestone.force === (args.params.force ?? null)) return milestone;
  throw notFound(args);
}

/** One milestone with its history. */
export async function loadMilestonePage(args: LoaderFunctionArgs) {
  const path = pathOf(args.params, 'programme', 'ref');
  const [milestone, history] = await Promise.all([
    loadMilestone(args),
    read(args, (api, asAt) =>
      api.GET('/api/v1/programmes/{programme}/milestones/{ref}/history', { params: { path, query: { asAt } } }),
    ),
  ]);
  return { milestone, history };
}
