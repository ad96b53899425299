import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import type { ProgressReport } from '@camau/contracts';
import { read } from '../platform/request.server';

type Args = LoaderFunctionArgs | ActionFunctionArgs;

/** The API's address of the report an address of ours names. */
export function reportResource({ params }: Args): string {
  const [programme, cycle, subject] = [params.programme, params.cycle, params.subject].map((part) =>
    encodeURIComponent(part ?? ''),
  );
  return `/programmes/${programme}/cycles/${cycle}/reports/${subject}`;
}

/** One subject's report in a cycle, started or not. */
export function loadReport(args: Args): Promise<ProgressReport> {
  return read<ProgressReport>(args, reportResource(args));
}
