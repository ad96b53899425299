import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { ifMatch } from '@camau/api-client';
import { callApi } from '../../platform/api.server';
import { pathOf } from '../../platform/parameters';
import { callerOf, read, readForm } from '../../platform/request.server';
import { redirectWithNotice } from '../../platform/session.server';
import { paths } from '../../paths';

/** A close waits its turn: as long as this nobody who follows it is sent away. */
const PATIENCE_MS = 120_000;
const FROZEN = new Set(['closed', 'circulated']);

/** Where a close that was followed ends: the closing page, which says once that it is done, if it is. */
export async function loader(args: LoaderFunctionArgs) {
  const path = pathOf(args.params, 'programme', 'cycle');
  const cycle = await read(args, (api) =>
    api.GET('/api/v1/programmes/{programme}/cycles/{cycle}', { params: { path } }),
  );
  const to = paths.closing(path.programme, path.cycle);
  return FROZEN.has(cycle.state) ? redirectWithNotice(args.request, to, { key: 'cycles.done.close' }) : redirect(to);
}

/** Closes the cycle and hands on, line by line, what the API tells of it. NB: who leaves ends the lines, never the close. */
export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args);
  const path = pathOf(args.params, 'programme', 'cycle');
  const params = { path, header: { 'If-Match': ifMatch(Number(form.get('version'))) } };
  const caller = { ...(await callerOf(args)), patienceMs: PATIENCE_MS };
  const answer = await callApi(caller, (api) =>
    api.POST('/api/v1/programmes/{programme}/cycles/{cycle}/followed-closings', { params, parseAs: 'stream' }),
  );
  if (!answer.ok) return new Response(null, { status: answer.status });
  return new Response(answer.data, { headers: LINES });
}

// NB: `no-transform` keeps our own compression and any other from gathering lines; the last one is for nginx.
const LINES = {
  'content-type': 'application/x-ndjson',
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
};
