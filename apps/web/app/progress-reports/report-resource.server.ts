import type { ProgressReport } from '@camau/contracts';
import { pathOf } from '../platform/parameters';
import { read, type RouteArgs } from '../platform/request.server';

/** The path parameters of the report an address names. */
export function reportPath({ params }: RouteArgs) {
  return pathOf(params, 'programme', 'cycle', 'subject');
}

/** One subject's report in a cycle, started or not. */
export function loadReport(args: RouteArgs): Promise<ProgressReport> {
  return read(args, (api, asAt) =>
    api.GET('/api/v1/programmes/{programme}/cycles/{cycle}/reports/{subject}', {
      params: { path: reportPath(args), query: { asAt } },
    }),
  );
}
