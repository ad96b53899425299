import { open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { LocalPostgresError, systemCode } from './local-postgres-error.js';
import { isAlive } from './postmaster-pid.js';

/** Runs `work` while no other process starts or stops the same data directory; a lock left by a dead process is taken over. */
export async function withStartLock<T>(dataDirectory: string, work: () => Promise<T>): Promise<T> {
  const path = join(dataDirectory, 'starting.lock');
  await acquire(path);
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function acquire(path: string): Promise<void> {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await delay(50)) {
    try {
      const file = await open(path, 'wx', 0o600);
      await file.writeFile(String(process.pid));
      await file.close();
      return;
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') throw error;
    }
    const holder = Number(await readFile(path, 'utf8').catch(() => ''));
    if (holder > 0 && (holder === process.pid || !isAlive(holder))) await rm(path, { force: true });
  }
  throw new LocalPostgresError(
    `Another process has been starting the database for a minute: end it, or remove ${path}.`,
  );
}
