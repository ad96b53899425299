import { isLanguage, type Language } from '@camau/i18n';
import { config } from './config.server';

const COOKIE = `${config.cookiePrefix}camau-language`;
const YEAR = 60 * 60 * 24 * 365;

/** The language asked for in the address (`?lang=cy`), or null. */
export function languageInAddress(request: Request): Language | null {
  const asked = new URL(request.url).searchParams.get('lang');
  return isLanguage(asked) ? asked : null;
}

/** The language an answer is written in: the address, then the cookie, then the browser's preference, then English. */
export function languageOf(request: Request): Language {
  return (
    languageInAddress(request) ??
    languageInCookie(request) ??
    preferredLanguage(request.headers.get('accept-language')) ??
    'en'
  );
}

/** Header that remembers a language. */
export function rememberLanguage(language: Language): string {
  return `${COOKIE}=${language}; Path=/; Max-Age=${YEAR}; HttpOnly; SameSite=Lax${config.isProduction ? '; Secure' : ''}`;
}

/** The language in the cookie, or null when none was chosen yet. */
export function languageInCookie(request: Request): Language | null {
  const cookies = (request.headers.get('cookie') ?? '').split(';').map((cookie) => cookie.trim());
  const value = cookies.find((cookie) => cookie.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1);
  return isLanguage(value) ? value : null;
}

function preferredLanguage(header: string | null): Language | null {
  const first = (header ?? '')
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase())
    .find(isLanguage);
  return first ?? null;
}
