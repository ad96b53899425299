import { readFile, writeFile } from 'node:fs/promises';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { AppModule } from '../app.module.js';
import { openApiDocument } from '../platform/openapi/openapi.js';
import { readConfig } from '../platform/config/config.js';
import { CommandError } from './command-error.js';
import { say } from './with-owner.js';

const FILE = new URL('../../openapi.json', import.meta.url);

/** `camau openapi`: writes the OpenAPI document of the code, or with `check` compares it with the committed one. */
export async function openApiFile({ check = false }: { check?: boolean }): Promise<void> {
  const text = await openApiText();
  if (!check) {
    await writeFile(FILE, text);
    return say('Wrote apps/api/openapi.json.');
  }
  const committed = await readFile(FILE, 'utf8').catch(() => '');
  if (committed !== text)
    throw new CommandError(
      'apps/api/openapi.json is not what the code says: run `npm run camau -- openapi` and commit it.',
    );
  say('apps/api/openapi.json is what the code says.');
}

/** The document as text. The application is built in preview mode: routes and schemas are there, nothing is connected. */
export async function openApiText(): Promise<string> {
  const config = readConfig({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', CAMAU_LOG_LEVEL: 'silent' });
  const app = await NestFactory.create(AppModule.forConfig(config), new FastifyAdapter(), {
    preview: true,
    logger: false,
    abortOnError: false,
  });
  return `${JSON.stringify(openApiDocument(app), null, 2)}\n`;
}
