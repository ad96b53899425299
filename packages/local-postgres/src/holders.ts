import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive } from './postmaster-pid.js';

/**
 * Notes that this process uses the server, as a file `<pid>-<random>`, and returns its name. The last one to leave stops the
 * server: `npm run camau` beside a running `npm start` must neither stop its database nor lose it.
 */
export async function hold(dataDirectory: string): Promise<string> {
  const folder = join(dataDirectory, 'holders');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const name = `${process.pid}-${randomBytes(4).toString('hex')}`;
  await writeFile(join(folder, name), '');
  return name;
}

/** Takes our note away; true when no living process holds the server any more. Notes of dead processes are cleared. */
export async function release(dataDirectory: string, name: string): Promise<boolean> {
  const folder = join(dataDirectory, 'holders');
  await rm(join(folder, name), { force: true });
  let isLast = true;
  for (const other of await readdir(folder).catch(() => [])) {
    if (isAlive(Number.parseInt(other, 10))) isLast = false;
    else await rm(join(folder, other), { force: true });
  }
  return isLast;
}

/** Clears every note before a server is started: with none running, nobody holds it, whatever a reused process number suggests. */
export async function forgetHolders(dataDirectory: string): Promise<void> {
  await rm(join(dataDirectory, 'holders'), { recursive: true, force: true });
}
