const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
const OWN_SITES = new Set(['same-origin', 'none']);

/**
 * Whether a request that changes state comes from one of our own pages: by `Sec-Fetch-Site` where the browser
 * says it, else by `Origin` against the host asked; neither given, it is refused.
 */
export function isFromOwnPage(request: Request): boolean {
  if (SAFE_METHODS.has(request.method)) return true;
  const site = request.headers.get('sec-fetch-site');
  if (site) return OWN_SITES.has(site);
  const origin = request.headers.get('origin');
  if (!origin || origin === 'null') return false;
  return URL.canParse(origin) && new URL(origin).host === hostOf(request);
}

function hostOf(request: Request): string {
  return request.headers.get('host') ?? new URL(request.url).host;
}
