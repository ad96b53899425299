import type { LoaderFunctionArgs } from '@remix-run/node';
import { loadPosition } from '../../positions/load-position.server';

/** The exact text that was hashed, as a file: not a byte is added. */
export async function loader(args: LoaderFunctionArgs) {
  const position = await loadPosition(args);
  const name = `${args.params.programme}-${position.cycle}-v${position.version}.json`.replaceAll(/[^\w.-]/g, '_');
  return new Response(position.canonical, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
    },
  });
}
