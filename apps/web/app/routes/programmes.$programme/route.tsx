import type { LoaderFunctionArgs } from '@remix-run/node';
import { Outlet } from '@remix-run/react';
import type { Programme } from '@camau/contracts';
import { read } from '../../platform/request.server';

/** The definition of the programme, for every page of its area. */
export async function loader(args: LoaderFunctionArgs) {
  return { programme: await read<Programme>(args, `/programmes/${encodeURIComponent(args.params.programme ?? '')}`) };
}

export default function ProgrammeArea() {
  return <Outlet />;
}
