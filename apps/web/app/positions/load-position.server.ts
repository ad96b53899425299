import type { LoaderFunctionArgs } from '@remix-run/node';
import type { Position } from '@camau/contracts';
import { pathOf } from '../platform/parameters';
import { read } from '../platform/request.server';

/** The frozen position an address names; without `?version=` the latest this reader may see. */
export function loadPosition(args: LoaderFunctionArgs): Promise<Position> {
  const version = new URL(args.request.url).searchParams.get('version');
  const path = pathOf(args.params, 'programme', 'cycle');
  return read(args, (api, asAt) =>
    api.GET('/api/v1/programmes/{programme}/positions/{cycle}', {
      params: { path, query: { asAt, ...(version ? { version: Number(version) } : {}) } },
    }),
  );
}
