import type { LoaderFunctionArgs } from '@remix-run/node';
import { Outlet } from '@remix-run/react';
import { pathOf } from '../../platform/parameters';
import { read } from '../../platform/request.server';

/** What every page of the programme's area says of it; the whole definition is the programme's own page's. */
export async function loader(args: LoaderFunctionArgs) {
  const path = pathOf(args.params, 'programme');
  const programme = await read(args, (api, asAt) =>
    api.GET('/api/v1/programmes/{programme}/frame', { params: { path, query: { asAt } } }),
  );
  return { programme };
}

export default function ProgrammeArea() {
  return <Outlet />;
}
