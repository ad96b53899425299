import { chmod, cp, lstat, mkdir, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { LocalPostgresError, systemCode } from './local-postgres-error.js';

/** The unpacked npm package that carries PostgreSQL for this platform; `directory` is its `native` folder. */
export interface NativePackage {
  readonly directory: string;
  readonly name: string;
  readonly version: string;
}

/** Re-creates the library links npm cannot carry, from the package's own list; false when the folder is not ours to write. */
export async function createLibraryLinks(native: string): Promise<boolean> {
  const listed = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(listed) as { source: string; target: string }[]) {
    const path = join(native, relative('native', target));
    if (await lstat(path).catch(() => undefined)) continue;
    try {
      await symlink(relative(dirname(target), source), path);
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') return false;
    }
  }
  return true;
}

/**
 * Copies the programs to a folder everybody can reach and only we can write, named by version and user, and returns it;
 * an existing copy is used as it is (it appears by one rename, so it is whole). Refuses a folder somebody else made.
 */
export async function copyNativePackage(native: NativePackage): Promise<string> {
  const uid = process.getuid?.() ?? 0;
  const base = process.platform === 'win32' ? tmpdir() : '/var/tmp';
  const target = join(base, `camau-postgresql-${native.version}-${native.name}-${uid}`);
  if (await isOurs(target, uid)) return target;
  const partial = `${target}.${process.pid}`;
  await mkdir(partial, { mode: 0o700 });
  await cp(native.directory, partial, { recursive: true, verbatimSymlinks: true });
  await createLibraryLinks(partial);
  await letEverybodyRead(partial);
  await rename(partial, target).catch(() => rm(partial, { recursive: true, force: true }));
  return target;
}

async function isOurs(directory: string, uid: number): Promise<boolean> {
  const found = await lstat(directory).catch(() => undefined);
  if (!found) return false;
  if (found.isDirectory() && found.uid === uid && (found.mode & 0o022) === 0) return true;
  throw new LocalPostgresError(`${directory} belongs to somebody else: remove it, then start again.`);
}

async function letEverybodyRead(directory: string): Promise<void> {
  await chmod(directory, 0o755);
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) await letEverybodyRead(path);
    else if (entry.isFile()) await chmod(path, ((await lstat(path)).mode & 0o100) === 0 ? 0o644 : 0o755);
  }
}
