import type { LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useMatches } from '@remix-run/react';
import type { Addendum } from '@camau/contracts';
import { AddendaProvider } from '../../components/addenda';
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

/** Whatever page is shown in it: the translations that were made of its texts afterwards stand in their place. */
export default function ProgrammeArea() {
  const addenda = useMatches().flatMap(({ data }) => (data as { addenda?: Addendum[] } | null)?.addenda ?? []);
  return (
    <AddendaProvider addenda={addenda}>
      <Outlet />
    </AddendaProvider>
  );
}
