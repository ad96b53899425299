import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { callApi } from '../../platform/api.server';
import { callerOf, readForm } from '../../platform/request.server';
import { endSession, readSession } from '../../platform/session.server';
import { paths } from '../../paths';

/** Ends the session here and at the API; when the API is gone the browser forgets it all the same. */
export async function action(args: ActionFunctionArgs) {
  await readForm(args);
  const caller = await callerOf(args);
  if (caller.token) await callApi(caller, (api) => api.DELETE('/api/v1/sessions/current'));
  return redirect(paths.signIn(), { headers: { 'set-cookie': await endSession(await readSession(args.request)) } });
}

export const loader = () => redirect(paths.home());
