import type { LoaderFunctionArgs } from '@remix-run/node';
import type { Addendum } from '@camau/contracts';
import { pathOf } from '../platform/parameters';
import { readIfAllowed } from '../platform/request.server';

/** Translations made after a position was frozen, for the texts its page shows. */
export async function loadAddenda(args: LoaderFunctionArgs, cycle: string, version: number): Promise<Addendum[]> {
  const path = { ...pathOf(args.params, 'programme'), cycle };
  const list = await readIfAllowed(args, (api, asAt) =>
    api.GET('/api/v1/programmes/{programme}/positions/{cycle}/addenda', { params: { path, query: { version, asAt } } }),
  );
  return list?.items ?? [];
}
