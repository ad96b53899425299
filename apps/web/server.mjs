/** The web server: serves the built client with long caching and hands every other request to Remix. */
import { createRequestHandler } from '@remix-run/express';
import compression from 'compression';
import express from 'express';
import { randomBytes, randomUUID } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));
const isDevelopment = process.argv.includes('--dev');
process.env.NODE_ENV ??= isDevelopment ? 'development' : 'production';
const REQUEST_ID = /^[\w.-]{8,80}$/;
const HASHED = /-[\w-]{8}\.(?:js|css|woff2?|svg)$/;

const vite = isDevelopment
  ? await import('vite').then((module) => module.createServer({ root, server: { middlewareMode: true } }))
  : null;
const loadBuild = () => (vite ? vite.ssrLoadModule('virtual:remix/server-build') : import('./build/server/index.js'));
const build = await loadBuild().catch(refuse);
const { bodyLimitOf, config, readBody, requestLine, securityHeaders, tooLargePage, withBody } = build.entry.module;

const app = express();
app.disable('x-powered-by');
app.set('trust proxy', config.trustProxy);

app.get('/health', (_request, response) => response.set('cache-control', 'no-store').json({ status: 'ok' }));

app.use((request, response, next) => {
  const given = request.get('x-request-id');
  response.locals.requestId = given && REQUEST_ID.test(given) ? given : randomUUID();
  response.locals.nonce = randomBytes(16).toString('base64');
  response.locals.address = request.ip;
  response.set('x-request-id', response.locals.requestId);
  response.set(securityHeaders({ nonce: response.locals.nonce, isDevelopment, isProduction: config.isProduction }));
  logWhenAnswered(request, response);
  next();
});

app.use(compression());
if (vite) app.use(vite.middlewares);
else {
  app.use(
    express.static(path.join(root, 'build/client'), {
      index: false,
      setHeaders: (response, file) =>
        response.set(
          'cache-control',
          HASHED.test(file) ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
        ),
    }),
  );
}

const answerPage = createRequestHandler({
  build: vite ? loadBuild : build,
  mode: isDevelopment ? 'development' : 'production',
  getLoadContext: (_request, { locals: { nonce, requestId, address } }) => ({ nonce, requestId, address }),
});

app.get('*', answerPage);
app.all('*', async (request, response, next) => {
  const body = await readBody(request, bodyLimitOf(request.path)).catch(() => undefined);
  if (body === undefined) return;
  if (body === null) response.status(413).set('connection', 'close').type('html').send(tooLargePage());
  else await answerPage(withBody(request, body), response, next);
});

const server = app.listen(config.port, config.host, () => {
  console.log(JSON.stringify({ level: 'info', message: 'web is listening', host: config.host, port: config.port }));
});
server.on('error', refuse);

/** Writes the request's one line once its answer is out, or its reader gone. */
function logWhenAnswered({ method, originalUrl: address }, response) {
  const { requestId } = response.locals;
  const from = performance.now();
  response.once('close', () => {
    const { statusCode: status, writableFinished: isWhole } = response;
    console.log(requestLine({ method, address, status, ms: performance.now() - from, requestId, isWhole }));
  });
}

/** Says in one sentence why the server does not run, and goes. */
function refuse(error) {
  const isTaken = error.code === 'EADDRINUSE';
  console.error(isTaken ? `The port ${config.port} is in use by another program.` : error.message);
  process.exit(1);
}

/** Finishes the requests under way, then goes; connections that idle are closed at once. */
function stop() {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  void vite?.close();
  setTimeout(() => process.exit(0), 5000).unref();
}
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
