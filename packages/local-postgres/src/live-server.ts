import { setTimeout as delay } from 'node:timers/promises';
import { withClient } from './databases.js';
import { LocalPostgresError } from './local-postgres-error.js';
import type { Passwords } from './passwords.js';
import { isServerOf, readPostmaster, removePostmaster } from './postmaster-pid.js';

/**
 * The port of a server that already runs on the cluster and takes our password – left over when the process that started it
 * was killed, or used by another one – or undefined after clearing a stale `postmaster.pid`. A server that starts or stops
 * gets 10 s to do so.
 */
export async function findLiveServer(
  cluster: string,
  passwords: Passwords,
  onProgress?: (message: string) => void,
): Promise<number | undefined> {
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; await delay(100)) {
    const postmaster = await readPostmaster(cluster);
    if (!postmaster || !isServerOf(postmaster, cluster)) {
      await removePostmaster(cluster);
      return undefined;
    }
    if (postmaster.isReady && (await answers(postmaster.port, passwords))) {
      onProgress?.('Using the PostgreSQL server that is already running');
      return postmaster.port;
    }
  }
  const pid = (await readPostmaster(cluster))?.pid;
  throw new LocalPostgresError(
    `A PostgreSQL server (process ${pid}) already runs on ${cluster} and does not answer: end it, then start again.`,
  );
}

async function answers(port: number, passwords: Passwords): Promise<boolean> {
  try {
    return await withClient(`postgres://postgres:${passwords.superuser}@127.0.0.1:${port}/postgres`, async (client) => {
      return (await client.query('SELECT 1')).rowCount === 1;
    });
  } catch {
    return false;
  }
}
