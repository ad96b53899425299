import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { loadAct } from '../../milestones/load-act.server';
import { MilestoneActPage } from '../../milestones/milestone-act-page';
import { performAct } from '../../milestones/perform-act.server';

export const loader = (args: LoaderFunctionArgs) => loadAct(args);

export const action = (args: ActionFunctionArgs) => performAct(args);

export default function MilestoneActRoute() {
  return <MilestoneActPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
