import { randomBytes } from 'node:crypto';
import { createApiClient, type ApiClient } from '@camau/api-client';
import { createDatabaseFromTemplate, dropDatabase, prepareDatabase, withDatabase } from '@camau/local-postgres';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { z } from 'zod';
import { createApp } from '../../src/create-app.js';
import { readConfig, type Config } from '../../src/platform/config/config.js';

const serverSchema = z.object({
  superuserUrl: z.string(),
  ownerUrl: z.string(),
  appUrl: z.string(),
  templates: z.object({ definition: z.string(), demonstration: z.string() }),
});

/** What a fresh database is a copy of: the programme's definition alone, or with its demonstration. */
export type Template = 'definition' | 'demonstration';

/** A database of one test file: a copy of a template, dropped at the end. */
export interface TestDatabase {
  readonly config: Config;
  readonly superuserUrl: string;
  drop(): Promise<void>;
}

/** The server the integration run was given (see global-setup.mjs). */
export function testServer(): z.infer<typeof serverSchema> {
  return serverSchema.parse(JSON.parse(process.env['CAMAU_TEST_POSTGRES'] ?? '{}'));
}

/** Copies a template under a name of its own; about 0.1 s. */
export async function createTestDatabase(template: Template): Promise<TestDatabase> {
  const server = testServer();
  const name = `camau_test_${randomBytes(6).toString('hex')}`;
  await createDatabaseFromTemplate(server.superuserUrl, name, server.templates[template]);
  return databaseNamed(name);
}

function databaseNamed(name: string): TestDatabase {
  const server = testServer();
  return {
    config: configFor(server.appUrl, server.ownerUrl, name),
    superuserUrl: withDatabase(server.superuserUrl, name),
    drop: () => dropDatabase(server.superuserUrl, name),
  };
}

/** Makes a database without a schema, as a new installation finds it. */
export async function createEmptyDatabase(): Promise<TestDatabase> {
  const server = testServer();
  const name = `camau_test_${randomBytes(6).toString('hex')}`;
  await prepareDatabase(server.superuserUrl, {
    databaseName: name,
    ownerPassword: new URL(server.ownerUrl).password,
    appPassword: new URL(server.appUrl).password,
  });
  return databaseNamed(name);
}

/** Settings of a process that serves the database of that name on the test server. */
export function configFor(appUrl: string, ownerUrl: string, database: string): Config {
  return readConfig({
    CAMAU_MODE: 'test',
    CAMAU_LOG_LEVEL: 'silent',
    CAMAU_DATABASE_POOL: '4',
    // NB: a test that moves the clock says itself when the calendar chases.
    CAMAU_AUTOMATIC_CHASING: 'off',
    // NB: a busy machine is not a database that is away; the test of that says its own.
    CAMAU_DATABASE_ANSWER_MS: '20000',
    DATABASE_URL: withDatabase(appUrl, database),
    DATABASE_OWNER_URL: withDatabase(ownerUrl, database),
  });
}

/** A running API on a database of its own. */
export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly baseUrl: string;
  readonly database: TestDatabase;
  /** a client of nobody, or of the session with this token */
  client(token?: string, language?: 'en' | 'cy'): ApiClient;
  close(): Promise<void>;
}

/** Starts the real API on 127.0.0.1 against a copy of the template, with other settings where a test asks; `close` stops it and drops the database. */
export async function startTestApp(
  template: Template = 'demonstration',
  settings: Partial<Config> = {},
): Promise<TestApp> {
  const database = await createTestDatabase(template);
  try {
    const app = await createApp({ ...database.config, ...settings });
    await app.listen(0, '127.0.0.1');
    const baseUrl = await app.getUrl();
    return {
      app,
      baseUrl,
      database,
      client: (token, language) =>
        createApiClient({ baseUrl, token: token ?? null, ...(language ? { language } : {}) }),
      close: async () => {
        await app.close();
        await database.drop();
      },
    };
  } catch (error) {
    await database.drop();
    throw error;
  }
}
