import { redirect, type LoaderFunctionArgs } from '@remix-run/node';
import { isLanguage } from '@camau/i18n';
import { rememberLanguage } from '../../platform/language.server';
import { localPath } from '../../paths';

/** Remembers the language and goes back to where the reader was. */
export function loader({ request }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const to = search.get('to');
  const headers = isLanguage(to) ? { 'set-cookie': rememberLanguage(to) } : undefined;
  return redirect(localPath(search.get('returnTo')), { headers });
}
