import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { loadMilestonePage } from '../../milestones/load-milestone.server';
import { MilestonePage } from '../../milestones/milestone-page';

export const loader = (args: LoaderFunctionArgs) => loadMilestonePage(args);

export default function MilestoneRoute() {
  return <MilestonePage {...useLoaderData<typeof loader>()} />;
}
