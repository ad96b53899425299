import '@fontsource/noto-sans/latin-400.css';
import '@fontsource/noto-sans/latin-ext-400.css';
import '@fontsource/noto-sans/latin-700.css';
import '@fontsource/noto-sans/latin-ext-700.css';
import { data, type LinksFunction, type LoaderFunctionArgs } from '@remix-run/node';
import { Links, Meta, Outlet, Scripts, ScrollRestoration } from '@remix-run/react';
import type { ReactNode } from 'react';
import { ErrorPage } from './components/error-page';
import { OnePress } from './components/one-press';
import { PageFocus } from './components/page-focus';
import { Shell } from './components/shell';
import { callApi } from './platform/api.server';
import { TITLE_PLACE } from './platform/document-title';
import { languageInAddress, languageOf, rememberLanguage } from './platform/language.server';
import { useNonce } from './platform/nonce';
import { callerOf } from './platform/request.server';
import { keepSession, readSession } from './platform/session.server';
import { useTranslator } from './platform/translation';
import styles from './styles/app.scss?url';

export const links: LinksFunction = () => [
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
  { rel: 'stylesheet', href: styles },
];

/** Asked for anew on every page: a notice is shown once, and rights may have ended meanwhile. */
export const shouldRevalidate = () => true;

/** What every page's frame needs. It never fails: without the API the frame is simply emptier. */
export async function loader(args: LoaderFunctionArgs) {
  const caller = await callerOf(args);
  const session = await readSession(args.request);
  const notice = session.get('notice') ?? null;
  const [me, installation] = await Promise.all([
    caller.token ? callApi(caller, (api) => api.GET('/api/v1/me')) : null,
    callApi(caller, (api) => api.GET('/api/v1/installation')),
  ]);
  const headers = new Headers();
  if (notice) headers.append('set-cookie', await keepSession(session));
  const asked = languageInAddress(args.request);
  if (asked) headers.append('set-cookie', rememberLanguage(asked));
  return data(
    {
      language: languageOf(args.request),
      me: me?.ok ? me.data : null,
      installation: installation.ok ? installation.data : null,
      notice,
    },
    { headers },
  );
}

/** The document. The error pages use it too, so it asks nothing of any loader. */
export function Layout({ children }: { children: ReactNode }) {
  const { language } = useTranslator();
  const nonce = useNonce();
  return (
    <html lang={language} className="govuk-template">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="theme-color" content="#3b1f5b" />
        <title>{typeof document === 'undefined' ? TITLE_PLACE : document.title}</title>
        <Meta />
        <Links />
      </head>
      <body className="govuk-template__body">
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  return (
    <Shell>
      <PageFocus />
      <OnePress />
      <Outlet />
    </Shell>
  );
}

export function ErrorBoundary() {
  return (
    <Shell>
      <ErrorPage />
    </Shell>
  );
}
