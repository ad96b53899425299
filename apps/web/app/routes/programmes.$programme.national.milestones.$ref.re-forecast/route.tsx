import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { loadMilestone } from '../../milestones/load-milestone.server';
import { reforecast } from '../../milestones/reforecast.server';
import { ReforecastPage } from '../../milestones/reforecast-page';

export const loader = async (args: LoaderFunctionArgs) => ({ milestone: await loadMilestone(args) });

export const action = (args: ActionFunctionArgs) => reforecast(args);

export default function ReforecastRoute() {
  return (
    <ReforecastPage milestone={useLoaderData<typeof loader>().milestone} answer={useActionData<typeof action>()} />
  );
}
