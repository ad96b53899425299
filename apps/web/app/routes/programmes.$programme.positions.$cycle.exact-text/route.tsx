import type { LoaderFunctionArgs } from '@remix-run/node';
import type { Position } from '@camau/contracts';
import { read } from '../../platform/request.server';

/** The exact text that was hashed, as a file: not a byte is added. */
export async function loader(args: LoaderFunctionArgs) {
  const { programme = '', cycle = '' } = args.params;
  const version = new URL(args.request.url).searchParams.get('version');
  const position = await read<Position>(
    args,
    `/programmes/${encodeURIComponent(programme)}/positions/${encodeURIComponent(cycle)}`,
    { version },
  );
  const name = `${programme}-${position.cycle}-v${position.version}.json`.replaceAll(/[^\w.-]/g, '_');
  return new Response(position.canonical, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
    },
  });
}
