import type { LoaderFunctionArgs } from '@remix-run/node';
import type { Board } from '@camau/contracts';
import { pathOf } from '../platform/parameters';
import { notFound, read, readIfThere, type RouteArgs } from '../platform/request.server';

/** The Board page of the cycle an address names, in the version its query names, else in the latest circulated. */
export function loadBoardOfCycle(args: LoaderFunctionArgs): Promise<Board> {
  const { programme, cycle } = pathOf(args.params, 'programme', 'cycle');
  return loadBoard(args, programme, cycle, new URL(args.request.url).searchParams.get('version'));
}

/** The Board page of a cycle's circulated position; the error page where there is none for this reader. */
export function loadBoard(
  args: RouteArgs,
  programme: string,
  cycle: string,
  version: string | number | null,
): Promise<Board> {
  const query = version === null ? {} : { version: Number(version) };
  return read(args, (api, asAt) =>
    api.GET('/api/v1/programmes/{programme}/positions/{cycle}/board', {
      params: { path: { programme, cycle }, query: { asAt, ...query } },
    }),
  );
}

/** The Board page of the latest circulated position, or null before the first one. */
export function loadLatestBoard(args: RouteArgs): Promise<Board | null> {
  const path = pathOf(args.params, 'programme');
  return readIfThere(args, (api, asAt) =>
    api.GET('/api/v1/programmes/{programme}/board', { params: { path, query: { asAt } } }),
  );
}

/** The Board page an address's `cycle` and `version` name, else the latest; not found before the first one. */
export async function loadBoardOfQuery(args: RouteArgs): Promise<Board> {
  const search = new URL(args.request.url).searchParams;
  const cycle = search.get('cycle');
  if (cycle) return loadBoard(args, pathOf(args.params, 'programme').programme, cycle, search.get('version'));
  const board = await loadLatestBoard(args);
  if (board === null) throw notFound(args);
  return board;
}
