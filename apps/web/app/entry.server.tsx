import { createTranslator } from '@camau/i18n';
import type { AppLoadContext, EntryContext } from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { Writable } from 'node:stream';
import { renderToPipeableStream } from 'react-dom/server';
import { placeTitle, TitleHolder } from './platform/document-title';
import { languageOf } from './platform/language.server';
import './platform/load-context';
import { logFault } from './platform/log.server';
import { NonceContext } from './platform/nonce';
import { TranslatorProvider } from './platform/translation';

export { bodyLimitOf, readBody, tooLargePage, withBody } from './platform/body.server';
export { config } from './platform/config.server';
export { requestLine } from './platform/log.server';
export { securityHeaders } from './platform/security-headers.server';

const RENDER_LIMIT_MS = 10_000;

/** Renders a whole page in the reader's language. Pages are sent complete, so their status is always right. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  loadContext: AppLoadContext,
): Promise<Response> {
  const translator = createTranslator(languageOf(request));
  const holder = { title: null };
  let finalStatus = status;
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => abort(), RENDER_LIMIT_MS).unref();
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={loadContext.nonce}>
        <TitleHolder.Provider value={holder}>
          <TranslatorProvider translator={translator}>
            <RemixServer
              context={remixContext}
              url={request.url}
              nonce={loadContext.nonce}
              abortDelay={RENDER_LIMIT_MS}
            />
          </TranslatorProvider>
        </TitleHolder.Provider>
      </NonceContext.Provider>,
      {
        nonce: loadContext.nonce,
        onAllReady() {
          clearTimeout(limit);
          headers.set('content-type', 'text/html; charset=utf-8');
          headers.set('content-language', translator.language);
          headers.set('cache-control', 'private, no-store');
          pipe(
            collectText((html) =>
              resolve(new Response(placeTitle(html, holder.title), { status: finalStatus, headers })),
            ),
          );
        },
        onShellError: reject,
        onError(error) {
          finalStatus = 500;
          logFault('a page could not be rendered', error, loadContext.requestId);
        },
      },
    );
  });
}

/** A sink that hands over all it was given, as text, at the end. */
function collectText(done: (text: string) => void): Writable {
  const chunks: Buffer[] = [];
  return new Writable({
    write(chunk: Buffer | string, _encoding, next) {
      chunks.push(Buffer.from(chunk));
      next();
    },
    final(next) {
      done(Buffer.concat(chunks).toString('utf8'));
      next();
    },
  });
}

/** Faults of loaders and actions. Problems that were answered on purpose and aborted requests are none. */
export function handleError(error: unknown, { request, context }: { request: Request; context: AppLoadContext }) {
  if (!request.signal.aborted && error instanceof Error)
    logFault(`${request.method} ${new URL(request.url).pathname} failed`, error, context.requestId);
}
