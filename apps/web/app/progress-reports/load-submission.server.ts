import type { FrozenSubmission } from '@camau/contracts';
import { pathOf } from '../platform/parameters';
import { read, type RouteArgs } from '../platform/request.server';

/** The submission an address names, as it was frozen. */
export function loadSubmission(args: RouteArgs): Promise<FrozenSubmission> {
  const path = pathOf(args.params, 'programme', 'cycle', 'subject', 'number');
  return read(args, (api, asAt) =>
    api.GET('/api/v1/programmes/{programme}/cycles/{cycle}/reports/{subject}/submissions/{number}', {
      params: { path, query: { asAt } },
    }),
  );
}
