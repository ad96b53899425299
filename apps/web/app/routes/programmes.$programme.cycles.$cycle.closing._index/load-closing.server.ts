import type { LoaderFunctionArgs } from '@remix-run/node';
import { pathOf } from '../../platform/parameters';
import { read, readIfThere } from '../../platform/request.server';

/** The cycle, what closing it would freeze, and the versions frozen already; `isConfirming` when the address asks for the last question. */
export async function loadClosing(args: LoaderFunctionArgs) {
  const path = pathOf(args.params, 'programme', 'cycle');
  const [cycle, closing, frozen] = await Promise.all([
    read(args, (api, asAt) =>
      api.GET('/api/v1/programmes/{programme}/cycles/{cycle}', { params: { path, query: { asAt } } }),
    ),
    read(args, (api, asAt) =>
      api.GET('/api/v1/programmes/{programme}/cycles/{cycle}/closing', { params: { path, query: { asAt } } }),
    ),
    readIfThere(args, (api, asAt) =>
      api.GET('/api/v1/programmes/{programme}/positions/{cycle}', { params: { path, query: { asAt } } }),
    ),
  ]);
  const isConfirming = new URL(args.request.url).searchParams.get('confirm') === 'close';
  return { cycle, closing, isConfirming, latest: frozen && headOf(frozen) };
}

function headOf({
  version,
  sequence,
  sha256,
  closedAt,
  circulatedAt,
}: {
  version: number;
  sequence: number;
  sha256: string;
  closedAt: string;
  circulatedAt: string | null;
}) {
  return { version, sequence, sha256, closedAt, circulatedAt };
}
