import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBinaries } from './binaries.js';
import { isAlive, isServerOf, readPostmaster } from './postmaster-pid.js';
import { chooseServerAccount } from './server-account.js';
import { stopServer } from './server-process.js';
import { startLocalPostgres, type LocalPostgres, type LocalPostgresOptions } from './start-local-postgres.js';

const FOLDER = /^camau-temporary-(\d+)-/;

/**
 * Starts a server for a test or a measurement in a folder of its own that `stop` removes. Not durable unless told: it skips
 * every wait for the disk. Servers whose process was killed are cleared first.
 */
export async function startTemporaryPostgres(
  options: Partial<Omit<LocalPostgresOptions, 'dataDirectory'>> = {},
): Promise<LocalPostgres> {
  await sweepTemporaryPostgres();
  const dataDirectory = await mkdtemp(join(tmpdir(), `camau-temporary-${process.pid}-`));
  const server = await startLocalPostgres({ durable: false, ...options, dataDirectory });
  const stop = async () => {
    await server.stop();
    await rm(dataDirectory, { recursive: true, force: true });
  };
  return { ...server, stop };
}

/** Stops the temporary servers whose process is dead, and removes their folders. */
export async function sweepTemporaryPostgres(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const owner = Number(FOLDER.exec(name)?.[1]);
    if (owner && !isAlive(owner)) await clear(join(tmpdir(), name));
  }
}

async function clear(directory: string): Promise<void> {
  const cluster = join(directory, 'cluster');
  const postmaster = await readPostmaster(cluster);
  try {
    if (postmaster && isServerOf(postmaster, cluster)) {
      await stopServer(cluster, await findBinaries(await chooseServerAccount(cluster)));
    }
    await rm(directory, { recursive: true, force: true });
  } catch (error) {
    if (!['EACCES', 'EPERM'].includes(String((error as NodeJS.ErrnoException).code))) throw error;
  }
}
