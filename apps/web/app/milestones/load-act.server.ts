import type { LoaderFunctionArgs } from '@remix-run/node';
import { pathOf } from '../platform/parameters';
import { notFound, read } from '../platform/request.server';
import { actNameOf } from './act-names';
import { loadMilestone } from './load-milestone.server';

/** What the page of an act needs: the milestone, and to undo its latest change also that change. */
export async function loadAct(args: LoaderFunctionArgs) {
  const act = actNameOf(args.params.act);
  if (act === null) throw notFound(args);
  const path = pathOf(args.params, 'programme', 'ref');
  const [milestone, history] = await Promise.all([
    loadMilestone(args),
    act === 'undo'
      ? read(args, (api) => api.GET('/api/v1/programmes/{programme}/milestones/{ref}/history', { params: { path } }))
      : null,
  ]);
  return { act, milestone, latest: history?.items[0] ?? null };
}
