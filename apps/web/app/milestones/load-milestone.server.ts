import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import type { Milestone, MilestoneHistory } from '@camau/contracts';
import { notFound, read } from '../platform/request.server';

type Args = LoaderFunctionArgs | ActionFunctionArgs;

/** The API's address of the milestone an address of ours names. */
export function milestoneResource({ params }: Args): string {
  return `/programmes/${encodeURIComponent(params.programme ?? '')}/milestones/${encodeURIComponent(params.ref ?? '')}`;
}

/** One milestone; not found when the address names another force than its own. */
export async function loadMilestone(args: Args): Promise<Milestone> {
  const milestone = await read<Milestone>(args, milestoneResource(args));
  if (milestone.force === (args.params.force ?? null)) return milestone;
  throw notFound(args);
}

/** One milestone with its history. */
export async function loadMilestonePage(args: LoaderFunctionArgs) {
  const [milestone, history] = await Promise.all([
    loadMilestone(args),
    read<MilestoneHistory>(args, `${milestoneResource(args)}/history`),
  ]);
  return { milestone, history };
}
