import type { LoaderFunctionArgs } from '@remix-run/node';
import { Outlet } from '@remix-run/react';
import { pathOf } from '../../platform/parameters';
import { read } from '../../platform/request.server';

/** The definition of the programme, for every page of its area. */
export async function loader(args: LoaderFunctionArgs) {
  const path = pathOf(args.params, 'programme');
  const programme = await read(args, (api, asAt) =>
    api.GET('/api/v1/programmes/{programme}', { params: { path, query: { asAt } } }),
  );
  return { programme };
}

export default function ProgrammeArea() {
  return <Outlet />;
}
