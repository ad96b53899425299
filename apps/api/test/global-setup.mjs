import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  createDatabaseFromTemplate,
  prepareDatabase,
  startTemporaryPostgres,
  withDatabase,
} from '../../../packages/local-postgres/dist/index.js';

const run = promisify(execFile);
const repository = join(import.meta.dirname, '../../..');
const cli = join(repository, 'apps/api/dist/cli.js');
const programme = join(repository, 'programmes/early-action-together');

/** The databases tests copy: migrated with the programme's definition, and the same with its demonstration replayed. */
const templates = { definition: 'camau_template', demonstration: 'camau_demo_template' };

/**
 * Starts one PostgreSQL for a whole integration run, makes the templates on it, and tells the tests where it is through
 * CAMAU_TEST_POSTGRES (JSON: superuserUrl, ownerUrl, appUrl, port, templates). Jest's teardown stops it.
 */
export default async function setUp() {
  const server = await startTemporaryPostgres();
  globalThis.camauTestPostgres = server;
  try {
    await makeTemplates(server);
  } catch (error) {
    await server.stop();
    throw error;
  }
  const { superuserUrl, ownerUrl, appUrl, port } = server;
  process.env.CAMAU_TEST_POSTGRES = JSON.stringify({ superuserUrl, ownerUrl, appUrl, port, templates });
}

async function makeTemplates(server) {
  if (!existsSync(cli))
    throw new Error('The API is not built: run "npm run test:int", or "npx turbo run build" first.');
  const passwords = { ownerPassword: new URL(server.ownerUrl).password, appPassword: new URL(server.appUrl).password };
  await prepareDatabase(server.superuserUrl, { databaseName: templates.definition, ...passwords });
  await command(server, templates.definition, ['migrate']);
  await createDatabaseFromTemplate(server.superuserUrl, templates.demonstration, templates.definition);
  await Promise.all([
    command(server, templates.definition, ['programme', 'load', programme]),
    command(server, templates.demonstration, ['programme', 'load', programme, '--demonstration']),
  ]);
}

/** Runs the API's own command line, as an installation would, on one of the templates. */
async function command(server, database, args) {
  const env = {
    ...process.env,
    NODE_OPTIONS: '',
    DATABASE_URL: withDatabase(server.appUrl, database),
    DATABASE_OWNER_URL: withDatabase(server.ownerUrl, database),
  };
  try {
    await run(process.execPath, [cli, ...args], { env, cwd: repository });
  } catch (error) {
    throw new Error(`camau ${args.join(' ')} failed on ${database}: ${(error.stderr || error.message).trim()}`, {
      cause: error,
    });
  }
}
