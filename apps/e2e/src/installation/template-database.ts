import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { prepareDatabase, startTemporaryPostgres, withDatabase, type LocalPostgres } from '@camau/local-postgres';
import { repository } from './repository.js';

const SERVER = 'CAMAU_E2E_POSTGRES';
const CLI = join(repository, 'apps/api/dist/cli.js');
const PROGRAMME = join(repository, 'programmes/early-action-together');

/** The database every installation of a run is copied from: migrated, with the demonstration replayed. */
export const TEMPLATE = 'camau_e2e_template';

type Addresses = Pick<LocalPostgres, 'superuserUrl' | 'ownerUrl' | 'appUrl'>;

/** The run's database server, as the global set-up left it for the workers. */
export function databaseServer(): Addresses {
  const told = process.env[SERVER];
  if (!told) throw new Error('The run has no database server: tests are run with `npm run test:browser`.');
  return JSON.parse(told) as Addresses;
}

/** Playwright's global set-up: one PostgreSQL and the template for the whole run. Answers with its end. */
export default async function setUp(): Promise<() => Promise<void>> {
  const server = await startTemporaryPostgres();
  try {
    await makeTemplate(server);
  } catch (error) {
    await server.stop();
    throw error;
  }
  const { superuserUrl, ownerUrl, appUrl } = server;
  process.env[SERVER] = JSON.stringify({ superuserUrl, ownerUrl, appUrl });
  return () => server.stop();
}

async function makeTemplate(server: LocalPostgres): Promise<void> {
  if (!existsSync(CLI)) throw new Error('Camau is not built: run `npm run test:browser`, or `npm run build` first.');
  const ownerPassword = new URL(server.ownerUrl).password;
  const appPassword = new URL(server.appUrl).password;
  await prepareDatabase(server.superuserUrl, { databaseName: TEMPLATE, ownerPassword, appPassword });
  await camau(server, ['migrate']);
  await camau(server, ['programme', 'load', PROGRAMME, '--demonstration']);
}

/** Runs the product's own command line on the template. */
async function camau(server: LocalPostgres, args: string[]): Promise<void> {
  const env = {
    ...process.env,
    NODE_OPTIONS: '',
    DATABASE_URL: withDatabase(server.appUrl, TEMPLATE),
    DATABASE_OWNER_URL: withDatabase(server.ownerUrl, TEMPLATE),
  };
  try {
    await promisify(execFile)(process.execPath, [CLI, ...args], { env, cwd: repository });
  } catch (error) {
    const { stderr, message } = error as { stderr?: string; message: string };
    throw new Error(`camau ${args.join(' ')} failed: ${(stderr || message).trim()}`, { cause: error });
  }
}
