import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { findBinaries, type Binaries } from './binaries.js';
import { openDataDirectory } from './data-directory.js';
import { prepareDatabase, withDatabase } from './databases.js';
import { isPortFree, pickFreePort } from './free-port.js';
import { forgetHolders, hold, release } from './holders.js';
import { initialiseCluster } from './initialise-cluster.js';
import { LocalPostgresError } from './local-postgres-error.js';
import { findLiveServer } from './live-server.js';
import { keepPasswords, type Passwords } from './passwords.js';
import { APP_ROLE, OWNER_ROLE } from './prepare-sql.js';
import { chooseServerAccount } from './server-account.js';
import { launchServer, stopServer, type Launch } from './server-process.js';
import { withStartLock } from './start-lock.js';

/** How to start the embedded server. */
export interface LocalPostgresOptions {
  /** Folder of the data, the passwords and the log; made when missing. */
  readonly dataDirectory: string;
  /** TCP port on 127.0.0.1; 0 or nothing picks a free one. A server found running keeps its own. */
  readonly port?: number;
  /** False only where the data may be lost at a power cut: tests. */
  readonly durable: boolean;
  /** Name of the database made for the application; `camau` unless told. */
  readonly databaseName?: string;
  /** Hears in words what is being done. */
  readonly onProgress?: (message: string) => void;
}

/** A running embedded server. */
export interface LocalPostgres {
  readonly superuserUrl: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly port: number;
  readonly dataDirectory: string;
  /** True when it was found running (left by a killed process, or used by another one). */
  readonly wasRunning: boolean;
  /** Leaves the server; the last one to leave stops it and waits until it is gone. */
  stop(): Promise<void>;
}

/**
 * Starts the embedded PostgreSQL 18 on a data directory, or joins the one already running there, with the roles and the
 * application's database in place. Every failure is a `LocalPostgresError` of one sentence.
 */
export async function startLocalPostgres(options: LocalPostgresOptions): Promise<LocalPostgres> {
  const dataDirectory = resolve(options.dataDirectory);
  const cluster = join(dataDirectory, 'cluster');
  const databaseName = options.databaseName ?? 'camau';
  const account = await chooseServerAccount(cluster);
  await openDataDirectory(dataDirectory, account);
  const binaries = await findBinaries(account);
  const started = await withStartLock(dataDirectory, async () => {
    const passwords = await keepPasswords(dataDirectory);
    const live = await findLiveServer(cluster, passwords, options.onProgress);
    const launch = { binaries, account, dataDirectory, cluster, port: options.port ?? 0, durable: options.durable };
    const port = live ?? (await startOn(launch, passwords, options));
    const superuserUrl = urlOf('postgres', passwords.superuser, port, 'postgres');
    await prepareDatabase(superuserUrl, { databaseName, ownerPassword: passwords.owner, appPassword: passwords.app });
    return { passwords, port, superuserUrl, wasRunning: live !== undefined, holder: await hold(dataDirectory) };
  });
  const { passwords, port, superuserUrl, wasRunning, holder } = started;
  return {
    superuserUrl,
    ownerUrl: urlOf(OWNER_ROLE, passwords.owner, port, databaseName),
    appUrl: urlOf(APP_ROLE, passwords.app, port, databaseName),
    port,
    dataDirectory,
    wasRunning,
    stop: () => leave(dataDirectory, cluster, holder, binaries),
  };
}

async function leave(dataDirectory: string, cluster: string, holder: string, binaries: Binaries): Promise<void> {
  await withStartLock(dataDirectory, async () => {
    if (await release(dataDirectory, holder)) await stopServer(cluster, binaries);
  });
}

async function startOn(launch: Launch, passwords: Passwords, options: LocalPostgresOptions): Promise<number> {
  if (launch.port !== 0 && !(await isPortFree(launch.port))) {
    throw new LocalPostgresError(`Port ${launch.port}, meant for the database, is in use by another program.`);
  }
  await forgetHolders(launch.dataDirectory);
  const made = await initialiseCluster({ ...launch, superuserPassword: passwords.superuser });
  options.onProgress?.(made ? 'Setting up a new PostgreSQL database' : 'Starting PostgreSQL');
  return launchOrRetry(launch);
}

/** A second try on another free port when ours was taken meanwhile; up to 10 s more while processes of a killed server let go. */
async function launchOrRetry(launch: Launch): Promise<number> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const port = launch.port === 0 ? await pickFreePort() : launch.port;
    const result = await launchServer({ ...launch, port });
    if (result.isReady) return port;
    const mayPass =
      /shared memory block|Address already in use|could not bind|could not create any TCP|lock file/i.test(
        result.reason,
      );
    if (!mayPass || Date.now() > deadline)
      throw new LocalPostgresError(`PostgreSQL does not start: ${result.reason.replace(/\.$/, '')}.`);
    await delay(250);
  }
}

function urlOf(role: string, password: string, port: number, database: string): string {
  return withDatabase(`postgres://${role}:${password}@127.0.0.1:${port}`, database);
}
