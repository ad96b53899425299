import type { LoaderFunctionArgs } from '@remix-run/node';
import { createTranslator } from '@camau/i18n';
import { printFooterCss } from '../../board/print-footer';

const CYCLE = /^\d{4}-\d{2}-Q[1-4]$/;
const DAY = 86_400;

/** The margins of every printed sheet: which frozen record it is, how to check it, which sheet of how many. Nothing in it is secret or asked of the API. */
export function loader({ request, params }: LoaderFunctionArgs): Response {
  const search = new URL(request.url).searchParams;
  const language = search.get('lang') === 'cy' ? 'cy' : 'en';
  const cycle = params.cycle ?? '';
  const version = Number(search.get('version'));
  const css =
    CYCLE.test(cycle) && Number.isInteger(version) ? printFooterCss(cycle, version, createTranslator(language)) : '';
  return new Response(css, {
    headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': `private, max-age=${DAY}` },
  });
}
