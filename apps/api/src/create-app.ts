import { randomUUID } from 'node:crypto';
import helmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { AppModule } from './app.module.js';
import type { Config } from './platform/config/config.js';
import { refuseUndecidedMail } from './platform/config/mail-settings.js';
import { checkServingRole } from './platform/database/boot-check.js';
import { loggerOptions } from './platform/logging/logger-options.js';
import { openApiDocument } from './platform/openapi/openapi.js';
import { answerProblem } from './platform/problems/problem.filter.js';
import { refuseUnsafeClock } from './platform/clock/refuse-unsafe-clock.js';

const BODY_LIMIT_BYTES = 256 * 1024;
/** Spreadsheets are sent in base64: a third longer than the 5 MB a file may have, its name around it. */
const SHEET_BODY_LIMIT_BYTES = 7 * 1024 * 1024;
const SHEET_ROUTE = '/api/v1/programmes/:programme/imports';
const REQUEST_ID = /^[A-Za-z0-9._-]{8,80}$/;

/** Builds the API, checked and ready to listen. Throws with one sentence when it must not serve. */
export async function createApp(config: Config): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT_BYTES,
    trustProxy: config.trustProxy,
    logger: config.logLevel === 'silent' ? false : loggerOptions(config),
    genReqId: (request: { headers: Record<string, unknown> }) => {
      const given = request.headers['x-request-id'];
      return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
    },
    frameworkErrors: answerProblem,
  });
  adapter.getInstance().removeContentTypeParser('text/plain');
  adapter.getInstance().addHook('onRoute', (route) => {
    if (route.method === 'POST' && route.url === SHEET_ROUTE) route.bodyLimit = SHEET_BODY_LIMIT_BYTES;
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.forConfig(config), adapter, {
    logger: ['error', 'warn'],
    abortOnError: false,
    // Fastify reads JSON; Nest would add a reader of forms, and nothing here is a form.
    bodyParser: false,
  });
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        scriptSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
      },
    },
  });
  adapter.getInstance().addHook('onSend', async (request, reply) => {
    void reply.header('x-request-id', request.id);
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
  });
  const dataSource = app.get(DataSource);
  await checkServingRole(dataSource);
  await refuseUnsafeClock(dataSource, config.mode);
  refuseUndecidedMail(config.mail, config.mode === 'production');
  SwaggerModule.setup('api/docs', app, () => openApiDocument(app), { jsonDocumentUrl: 'api/openapi.json' });
  app.enableShutdownHooks();
  return app;
}
