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
 * `environment` is what the API and the command line are given; `prepare` sees to the restricted role; `recreate` empties an embedded database and refuses on any other.
 */
export async function openDatabase(dataDirectory) {
  const { startLocalPostgres, dropDatabase, prepareDatabase } = await loadLocalPostgres();
  if (process.env.DATABASE_URL) return openGiven();
  const server = await startLocalPostgres({ dataDirectory, durable: true, onProgress: say });
  const password = (url) => decodeURIComponent(new URL(url).password);
  return {
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
  const ownerUrl = process.env.DATABASE_OWNER_URL || process.env.DATABASE_URL;
  for (const name of ['DATABASE_URL', 'DATABASE_OWNER_URL']) await requireReachable(name);
  say(`Using the database ${placeOf(ownerUrl)}`);
  const given = { ownerUrl, environment: {} };
  return {
    ...given,
    prepare: (runCli) => prepareRole(given, runCli),
    recreate: async () => {
      throw new Refusal(`Loading ${placeOf(ownerUrl)} was interrupted the last time: give Camau an empty database.`);
    },
    stop: async () => undefined,
  };
}

/** Makes the restricted role on a database that lacks it; where we may not, the command prints the SQL for somebody who may. */
async function prepareRole(given, runCli) {
  const { withClient, APP_ROLE } = await loadLocalPostgres();
  const roles = 'SELECT FROM pg_roles WHERE rolname = $1';
  const hasRole = await withClient(
    given.ownerUrl,
    async (client) => (await client.query(roles, [APP_ROLE])).rowCount > 0,
  );
  if (!hasRole) await runCli(given, ['database', 'prepare'], 'The database could not be prepared');
}

async function requireReachable(name) {
  const url = process.env[name];
  if (!url) return;
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

/** True when the database holds a programme already; asked as the owner, whom row policies do not bind. */
export async function holdsProgramme(ownerUrl) {
  const { withClient } = await loadLocalPostgres();
  return withClient(ownerUrl, async (client) => {
    const { rows } = await client.query('SELECT EXISTS (SELECT FROM camau.programme) AS found');
    return rows[0].found;
  });
}
