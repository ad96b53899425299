import { createHash } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { Refusal, say } from './progress.mjs';
import { inRepository } from './repository.mjs';

/** The package that embeds PostgreSQL; loaded late, since it is built by these scripts. */
export const loadLocalPostgres = () =>
  import(pathToFileURL(inRepository('packages/local-postgres/dist/index.js')).href);

/** The folder this clone keeps its data, secrets and logs in; made when missing, refused when it cannot be written. */
export async function openDataFolder() {
  const { defaultDataDirectory, openDataDirectory } = await loadLocalPostgres();
  const directory = await defaultDataDirectory(inRepository());
  await openDataDirectory(directory);
  return directory;
}

/**
 * The database to work on: the one DATABASE_URL names, checked to be reachable, else the embedded server, started or joined.
 * `environment` is what the API and the command line are given; `name` tells databases apart; `prepare` sees to the restricted
 * role; `recreate` empties an embedded database and refuses on any other.
 */
export async function openDatabase(dataDirectory) {
  const { startLocalPostgres, dropDatabase, prepareDatabase } = await loadLocalPostgres();
  if (process.env.DATABASE_URL) return openGiven();
  const server = await startLocalPostgres({ dataDirectory, durable: true, onProgress: say });
  const password = (url) => decodeURIComponent(new URL(url).password);
  return {
    name: 'embedded',
    ownerUrl: server.ownerUrl,
    environment: { DATABASE_URL: server.appUrl, DATABASE_OWNER_URL: server.ownerUrl },
    prepare: async () => undefined,
    recreate: async () => {
      await dropDatabase(server.superuserUrl, 'camau');
      const passwords = { ownerPassword: password(server.ownerUrl), appPassword: password(server.appUrl) };
      await prepareDatabase(server.superuserUrl, { databaseName: 'camau', ...passwords });
    },
    stop: () => server.stop(),
  };
}

async function openGiven() {
  const ownerSetting = process.env.DATABASE_OWNER_URL ? 'DATABASE_OWNER_URL' : 'DATABASE_URL';
  const ownerUrl = process.env[ownerSetting];
  await requireReachable(ownerSetting);
  const place = placeOf(ownerUrl);
  say(`Using the database ${place}`);
  const given = { name: createHash('sha256').update(place).digest('hex').slice(0, 12), ownerUrl, environment: {} };
  return {
    ...given,
    prepare: async (runCli) => {
      await prepareRole(given, runCli);
      await requireReachable('DATABASE_URL');
    },
    recreate: async () => {
      throw new Refusal(`Loading ${place} was interrupted the last time: give Camau an empty database.`);
    },
    stop: async () => undefined,
  };
}

/** Makes the restricted role on a server that lacks it; where we may not, the command prints the SQL for somebody who may. */
async function prepareRole(given, runCli) {
  const { withClient, APP_ROLE } = await loadLocalPostgres();
  const find = (client) => client.query('SELECT FROM pg_roles WHERE rolname = $1', [APP_ROLE]);
  const { rowCount } = await withClient(given.ownerUrl, find);
  if (rowCount === 0) await runCli(given, ['database', 'prepare'], 'The database could not be prepared');
}

async function requireReachable(name) {
  const url = process.env[name];
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) {
    throw new Refusal(`${name} is not an address of the form postgres://user:password@host:5432/name.`);
  }
  const { withClient } = await loadLocalPostgres();
  try {
    await withClient(url, (client) => client.query('SELECT 1'));
  } catch (error) {
    const why = error.message || error.code || 'no answer';
    throw new Refusal(
      `The database that ${name} names (${placeOf(url)}) cannot be used: ${why.replace(/\s+/g, ' ').replace(/\.$/, '')}.`,
    );
  }
}

/** Host, port and name of a database, without user and password. */
function placeOf(url) {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}:${port || 5432}${pathname}`;
}

/** Slugs of the programmes the database holds already; asked as the owner, whom row policies do not bind. */
export async function heldProgrammes(ownerUrl) {
  const { withClient } = await loadLocalPostgres();
  return withClient(ownerUrl, async (client) => {
    const { rows } = await client.query('SELECT slug FROM camau.programme');
    return rows.map(({ slug }) => slug);
  });
}
