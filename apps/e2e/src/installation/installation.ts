import { join } from 'node:path';
import { createDatabaseFromTemplate, dropDatabase, withDatabase } from '@camau/local-postgres';
import { resultsFolder } from './repository.js';
import { becomesHealthy, freePort, startServer, type RunningServer } from './server-process.js';
import { databaseServer, TEMPLATE } from './template-database.js';

/** One whole Camau of a worker's own: database, API, web. */
export interface Installation {
  readonly webUrl: string;
  readonly apiUrl: string;
  /** the name of its database on the run's server */
  readonly database: string;
  /** brings the facts back to what the demonstration left; whoever was signed in no longer is */
  readonly restore: () => Promise<void>;
  readonly stopApi: () => Promise<void>;
  readonly startApi: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Starts an installation; `name` tells its database and logs from another worker's. */
export async function startInstallation(name: string): Promise<Installation> {
  const { superuserUrl, ownerUrl, appUrl } = databaseServer();
  const database = `camau_e2e_${name}`;
  const [apiPort, webPort] = await Promise.all([freePort(), freePort()]);
  const apiUrl = `http://127.0.0.1:${apiPort}`;
  const webUrl = `http://127.0.0.1:${webPort}`;
  const apiReady = `${apiUrl}/api/health/ready`;
  const logOf = (server: string) => join(resultsFolder, 'logs', `${name}-${server}.log`);

  const api = stoppable(() =>
    startServer({
      script: 'apps/api/dist/main.js',
      env: {
        CAMAU_API_PORT: String(apiPort),
        CAMAU_LOG_LEVEL: 'warn',
        // NB: a busy test machine is not a database that is away.
        CAMAU_DATABASE_ANSWER_MS: '10000',
        DATABASE_URL: withDatabase(appUrl, database),
        DATABASE_OWNER_URL: withDatabase(ownerUrl, database),
      },
      healthUrl: apiReady,
      log: logOf('api'),
    }),
  );
  const web = stoppable(() =>
    startServer({
      script: 'apps/web/server.mjs',
      env: { CAMAU_WEB_PORT: String(webPort), CAMAU_API_URL: apiUrl },
      healthUrl: `${webUrl}/health`,
      log: logOf('web'),
    }),
  );
  const copyTemplate = async () => {
    await dropDatabase(superuserUrl, database);
    await createDatabaseFromTemplate(superuserUrl, database, TEMPLATE);
  };
  const stop = async () => {
    await Promise.all([web.stop(), api.stop()]);
    await dropDatabase(superuserUrl, database);
  };
  // NB: the API stays up: it keeps nothing but what is named by id, and finds a new database as it finds one that was away.
  const restore = async () => {
    await copyTemplate();
    await api.start();
    if (!(await becomesHealthy(apiReady))) throw new Error('The API did not find its restored database.');
  };

  try {
    await copyTemplate();
    await Promise.all([api.start(), web.start()]);
  } catch (error) {
    await stop();
    throw error;
  }
  return { webUrl, apiUrl, database, restore, stopApi: api.stop, startApi: api.start, stop };
}

interface Stoppable {
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** A server that can be stopped and started again; doing either twice is doing it once. */
function stoppable(begin: () => Promise<RunningServer>): Stoppable {
  let running: RunningServer | undefined;
  return {
    start: async () => {
      running ??= await begin();
    },
    stop: async () => {
      await running?.stop();
      running = undefined;
    },
  };
}
